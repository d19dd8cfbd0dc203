using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The same as <see cref="SmallFigures512"/> by vectors of 256 bits, two rows of the form each:
/// <code>
/// 128 bits    words 0 to 3      words 4 to 7        multiplied by
///    0        row r, nat..soc   row r+1, nat..soc   1  1  1  1
///    1        row r, law..0     row r+1, law..0    -1 -1  1  1 (law, oth, total, 0)
/// </code>
/// Row 23 stands in words 4 to 7, which are looked at in the end.
/// </summary>
internal static class SmallFigures256
{
    private const int FourWords = 8;

    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    /// <summary>Whether the sides of all identities are equal and all lanes below <see cref="SmallFigures512.Limit"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool AddUp(ReadOnlySpan<int> lanes)
    {
        ref readonly int first = ref MemoryMarshal.GetReference(lanes);
        Vector256<short> rows0 = TwoRows(in first, 0), rows2 = TwoRows(in first, 2);
        Vector256<short> any = rows0 | rows2;
        Vector256<ushort> outcomes = rows2.AsUInt16();
        Vector128<int> unequal = Differences(rows0, rows2);
        for (int row = 4; row < 20; row += 4)
        {
            Vector256<short> a = TwoRows(in first, row), b = TwoRows(in first, row + 2);
            any |= a | b;
            outcomes = Vector256.AddSaturate(outcomes, (a + b).AsUInt16());
            unequal |= Differences(a, b);
        }

        Vector256<short> rows20 = TwoRows(in first, 20), rows22 = TwoRows(in first, 22);
        Vector256<short> rows24 = TwoRows(in first, 24), rows26 = TwoRows(in first, 26);
        any |= rows20 | rows22 | (rows24 | rows26);
        outcomes = Vector256.AddSaturate(outcomes, (rows20 + rows22).AsUInt16());
        unequal |= Differences(rows20, rows22) | Differences(rows24, rows26);
        Vector256<short> columns = (Balance(rows0, rows22, rows24) | Outcomes(outcomes, rows22)) & Vector256.Create(0, -1L, 0, -1L).AsInt16();
        Vector256<short> large = any & Vector256.Create(unchecked((short)-SmallFigures512.Limit));
        return (unequal.ToVector256() | (columns | large).AsInt32()) == Vector256<int>.Zero;
    }

    /// <summary>Zero where the first half of a row is equal to the signed second half: of four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Differences(Vector256<short> twoRows, Vector256<short> nextTwo)
    {
        Vector256<short> signs = Vector256.Create(0x0001_0001_0001_0001L, 0x0001_0001_0001_0001L, 0x0001_0001_FFFF_FFFFL, 0x0001_0001_FFFF_FFFFL).AsInt16();
        Vector256<short> pairs = Avx2.PackSignedSaturate(Avx2.MultiplyAddAdjacent(twoRows, signs), Avx2.MultiplyAddAdjacent(nextTwo, signs));
        Vector256<int> halves = Avx2.MultiplyAddAdjacent(pairs, Vector256<short>.One);
        return halves.GetLower() ^ halves.GetUpper();
    }

    /// <summary>Rows 0 and 1 less row 24 against row 23, in words 4 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Balance(Vector256<short> rows0, Vector256<short> rows22, Vector256<short> rows24) =>
        (Avx2.ShiftLeftLogical128BitLane(rows0 - rows24, FourWords) + rows0) ^ rows22;

    /// <summary>Rows 2 to 22 against row 23, which is added with them and so stands twice on the other side; in words 4 to 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Outcomes(Vector256<ushort> rows2To23, Vector256<short> rows22) =>
        Vector256.AddSaturate(rows2To23, Avx2.ShiftLeftLogical128BitLane(rows2To23, FourWords)).AsInt16() ^ (rows22 + rows22);

    /// <summary>A row and the next; a lane that 16 bits cannot hold is none that is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> TwoRows(ref readonly int first, int row) => Avx2.PackSignedSaturate(Row(in first, row), Row(in first, row + 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Row(ref readonly int first, int row) =>
        Vector256.LoadUnsafe(in first, unchecked((nuint)(row * FigureLanes.PerRow)));
}
