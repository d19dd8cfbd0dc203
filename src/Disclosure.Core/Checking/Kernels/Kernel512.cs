using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The identities by vectors of 512 bits, two rows of the form each:
/// <code>
/// lane    0   1   2   3 |  4   5     6   7 |  8   9  10  11 | 12  13    14  15
///       nat com res soc | law oth total  0 | nat com res soc | law oth total  0
///                   one row                |               the next
/// </code>
/// </summary>
internal readonly struct Kernel512 : IIdentityKernel
{
    private const int Even = 0b10_00_10_00;
    private const int Odd = 0b11_01_11_01;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong? Unequal(ReadOnlySpan<int> lanes)
    {
        ref readonly int first = ref MemoryMarshal.GetReference(lanes);
        Vector512<int> any = Vector512<int>.Zero, columns = Pair(in first, 2);
        Vector512<int> sixteen = Fold(
            Fold(FourRows(in first, 0, ref any), FourOutcomes(in first, 4, ref any, ref columns)),
            Fold(FourOutcomes(in first, 8, ref any, ref columns), FourOutcomes(in first, 12, ref any, ref columns)));
        Vector512<int> eight = Fold(FourOutcomes(in first, 16, ref any, ref columns), FourOutcomes(in first, 20, ref any, ref columns));
        Vector512<int> four = FourRows(in first, 24, ref any);
        Vector512<int> twelve = Fold(eight, Fold(four, four));
        if (Vector512.GreaterThanOrEqualAny(any.AsUInt32(), Vector512.Create(IdentityKernel.LaneLimit))) return null;
        ulong rows = Unequal(sixteen) | ((Unequal(twelve) & 0xFFF) << 16);
        return Columns(in first, columns) | (rows << IdentityMasks.FirstRow);
    }

    /// <summary>The outcomes are rows 2 to 22; row 23, their total, is added with them and so stands twice on the other side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Columns(ref readonly int first, Vector512<int> columns)
    {
        Vector512<int> coming = Pair(in first, 0);
        Vector256<int> total = Pair(in first, 22).GetUpper(), carriedOut = Pair(in first, 24).GetLower();
        ulong balance = Unequal(coming.GetLower() + coming.GetUpper(), total + carriedOut);
        return balance | (Unequal(columns.GetLower() + columns.GetUpper(), total + total) << IdentityMasks.FirstOutcomes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> FourOutcomes(ref readonly int first, int row, ref Vector512<int> any, ref Vector512<int> columns)
    {
        columns += Pair(in first, row) + Pair(in first, row + 2);
        return FourRows(in first, row, ref any);
    }

    /// <summary>
    /// Four rows, each as four lanes that add up to parts - total - 1: the upper half of a row, its total complemented, on the lower half.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> FourRows(ref readonly int first, int row, ref Vector512<int> any)
    {
        Vector512<int> complement = Vector512.Create(0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1, 0);
        Vector512<int> left = Pair(in first, row), right = Pair(in first, row + 2);
        any |= left | right;
        return Avx512F.Shuffle4x128(left, right, Even) + (Avx512F.Shuffle4x128(left, right, Odd) ^ complement);
    }

    /// <summary>Adds neighbouring lanes: in each 128 bits, two sums of the left vector and then two of the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Fold(Vector512<int> left, Vector512<int> right) =>
        Avx512F.Shuffle(left.AsSingle(), right.AsSingle(), Even).AsInt32()
        + Avx512F.Shuffle(left.AsSingle(), right.AsSingle(), Odd).AsInt32();

    /// <summary>The rows whose sum is not -1. Twice folded, the first 128 bits hold rows 0, 4, 8 and 12, the next rows 1, 5, 9 and 13.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Unequal(Vector512<int> sums)
    {
        Vector512<int> inOrder = Vector512.Shuffle(sums, Vector512.Create(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15));
        return ~Vector512.Equals(inOrder, Vector512<int>.AllBitsSet).ExtractMostSignificantBits() & 0xFFFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Unequal(Vector256<int> left, Vector256<int> right) =>
        ~Vector256.Equals(left, right).ExtractMostSignificantBits() & 0x7F;

    /// <summary>A row and the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Pair(ref readonly int first, int row) =>
        Vector512.LoadUnsafe(in first, unchecked((nuint)(row * FigureLanes.PerRow)));
}
