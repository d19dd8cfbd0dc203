using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// Whether a report of small figures adds up, by vectors of 512 bits. In 16 bits four rows of the form are one vector, and one
/// instruction multiplies neighbours by 1 or -1 and adds them:
/// <code>
/// 128 bits    words 0 to 3        words 4 to 7        multiplied by
///    0        row r,   nat..soc   row r+2, nat..soc   1  1  1  1
///    1        row r,   law..0     row r+2, law..0    -1 -1  1  1 (law, oth, total, 0)
///    2        row r+1, nat..soc   row r+3, nat..soc   1  1  1  1
///    3        row r+1, law..0     row r+3, law..0    -1 -1  1  1
/// </code>
/// Done twice, a row has nat + com + res + soc in an even 128 bits and total - law - oth in the odd ones beside it. Columns are added as
/// they lie; only words 4 to 7, where row 23 stands, are looked at in the end.
/// </summary>
internal static class SmallFigures512
{
    /// <summary>The first figure that is not small. Two that are have a sum and a difference of 16 bits.</summary>
    public const int Limit = 1 << 14;

    private const int Even = 0b10_00_10_00;
    private const int Odd = 0b11_01_11_01;
    private const int FourWords = 8;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <summary>Whether the sides of all identities are equal and all lanes small.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool AddUp(ReadOnlySpan<int> lanes)
    {
        ref readonly int first = ref MemoryMarshal.GetReference(lanes);
        Vector512<short> a = FourRows(in first, 0), b = FourRows(in first, 4), c = FourRows(in first, 8), d = FourRows(in first, 12);
        Vector512<short> e = FourRows(in first, 16), f = FourRows(in first, 20), g = FourRows(in first, 24);
        Vector512<short> large = (a | b | c | (d | e | f) | g) & Vector512.Create(unchecked((short)-Limit));
        Vector512<int> rows = Differences(Halves(a, b), Halves(c, d)) | Differences(Halves(e, f), Halves(g, g));
        Vector256<short> columns = Balance(a, f, g) | Outcomes(a, b + c + (d + e), f);
        columns &= Vector256.Create(0, -1L, 0, -1L).AsInt16();
        return (rows | large.AsInt32() | columns.ToVector512().AsInt32()) == Vector512<int>.Zero;
    }

    /// <summary>Of eight rows the first half of each and the signed second half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Halves(Vector512<short> fourRows, Vector512<short> nextFour)
    {
        Vector512<short> signs = Vector512.Create(0x0001_0001_0001_0001L, 0x0001_0001_0001_0001L, 0x0001_0001_FFFF_FFFFL, 0x0001_0001_FFFF_FFFFL,
            0x0001_0001_0001_0001L, 0x0001_0001_0001_0001L, 0x0001_0001_FFFF_FFFFL, 0x0001_0001_FFFF_FFFFL).AsInt16();
        Vector512<short> pairs = Avx512BW.PackSignedSaturate(
            Avx512BW.MultiplyAddAdjacent(fourRows, signs), Avx512BW.MultiplyAddAdjacent(nextFour, signs));
        return Avx512BW.MultiplyAddAdjacent(pairs, Vector512<short>.One);
    }

    /// <summary>Zero where the two halves of a row are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Differences(Vector512<int> halves, Vector512<int> others) =>
        Avx512F.Shuffle4x128(halves, others, Even) ^ Avx512F.Shuffle4x128(halves, others, Odd);

    /// <summary>Rows 0 and 1 less row 24 against row 23, in words 4 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Balance(Vector512<short> rows0, Vector512<short> rows20, Vector512<short> rows24)
    {
        Vector256<short> handled = rows0.GetLower() + rows0.GetUpper() - rows24.GetLower();
        return Avx2.ShiftLeftLogical128BitLane(handled, FourWords) ^ rows20.GetUpper();
    }

    /// <summary>Rows 2 to 22 against row 23, which is added with them and so stands twice on the other side; in words 4 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Outcomes(Vector512<short> rows0, Vector512<short> rows4, Vector512<short> rows20)
    {
        Vector512<short> rows2 = rows0 & Vector512.Create(0, -1L, 0, -1L, 0, -1L, 0, -1L).AsInt16();
        Vector512<ushort> all = Vector512.AddSaturate(rows4.AsUInt16(), (rows2 + rows20).AsUInt16());
        Vector256<ushort> half = Vector256.AddSaturate(all.GetLower(), all.GetUpper());
        Vector256<ushort> sum = Vector256.AddSaturate(half, Avx2.ShiftLeftLogical128BitLane(half, FourWords));
        return sum.AsInt16() ^ (rows20.GetUpper() + rows20.GetUpper());
    }

    /// <summary>A row, the one after the next, the next, and the one after that; a lane that 16 bits cannot hold is none that is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> FourRows(ref readonly int first, int row) =>
        Avx512BW.PackSignedSaturate(Pair(in first, row), Pair(in first, row + 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pair(ref readonly int first, int row) =>
        Vector512.LoadUnsafe(in first, unchecked((nuint)(row * FigureLanes.PerRow)));
}
