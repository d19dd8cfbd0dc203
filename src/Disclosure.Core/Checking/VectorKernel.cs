using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The 42 identities over 32-bit lanes, a row of the form a vector of eight:
/// <code>
/// lane   0    1    2    3    4    5    6      7
/// row    nat  com  res  soc  law  oth  total  0
/// </code>
/// Column identities add whole rows. For row identities the total is negated, so that a row holds when its eight lanes add up to
/// zero; eight rows are added up together by folding pairs of vectors three times.
/// </summary>
internal static class VectorKernel
{
    /// <summary>Below this every sum of 25 lanes fits 32 bits, and no lane is negative: one OR over all lanes proves both.</summary>
    private const int LaneLimit = 1 << 26;

    private const int Groups = 3;
    private static readonly Vector256<int> totalSign = Vector256.Create(0, 0, 0, 0, 0, 0, -1, 0);

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>The identities whose two sides differ; false where a lane is negative or too large for this kernel.</summary>
    public static bool TryUnequal(ReadOnlySpan<int> lanes, out ulong unequal)
    {
        ref readonly int first = ref lanes[0];
        Vector256<int> any = Vector256<int>.Zero;
        for (int row = 0; row < FigureLanes.Rows; row++) any |= Load(in first, row);
        if (Vector256.GreaterThanOrEqualAny(any.AsUInt32(), Vector256.Create((uint)LaneLimit)))
        {
            unequal = 0;
            return false;
        }

        unequal = Columns(in first) | (Rows(in first) << IdentityMasks.FirstRow);
        return true;
    }

    private static ulong Columns(in int first)
    {
        Vector256<int> total = Load(in first, 23);
        Vector256<int> balance = Load(in first, 0) + Load(in first, 1) - total - Load(in first, 24);
        Vector256<int> outcomes = Load(in first, 2) - total;
        for (int row = 3; row < 23; row++) outcomes += Load(in first, row);
        return (NotZero(balance) & 0x7F) | ((NotZero(outcomes) & 0x7F) << IdentityMasks.FirstOutcomes);
    }

    private static ulong Rows(in int first)
    {
        ulong unequal = 0;
        for (int group = 0; group < Groups; group++) unequal |= NotZero(RowSums(in first, group * 8)) << (group * 8);
        return unequal | (NotZero(LastRowSums(in first)) << (Groups * 8));
    }

    /// <summary>The sums of eight rows, in their order.</summary>
    private static Vector256<int> RowSums(in int first, int row) => Fold(
        Fold(Fold(Signed(in first, row), Signed(in first, row + 1)), Fold(Signed(in first, row + 2), Signed(in first, row + 3))),
        Fold(Fold(Signed(in first, row + 4), Signed(in first, row + 5)), Fold(Signed(in first, row + 6), Signed(in first, row + 7))));

    /// <summary>Rows 24 to 27; the upper four sums are zero.</summary>
    private static Vector256<int> LastRowSums(in int first) => Fold(
        Fold(Fold(Signed(in first, 24), Signed(in first, 25)), Fold(Signed(in first, 26), Signed(in first, 27))),
        Vector256<int>.Zero);

    /// <summary>Adds neighbouring lanes of two vectors: the sums of the left one in the lower half, of the right one in the upper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fold(Vector256<int> left, Vector256<int> right)
    {
        Vector256<int> evenThenOdd = Vector256.Create(0, 2, 4, 6, 1, 3, 5, 7);
        Vector256<int> l = Vector256.Shuffle(left, evenThenOdd);
        Vector256<int> r = Vector256.Shuffle(right, evenThenOdd);
        return Vector256.Create(l.GetLower(), r.GetLower()) + Vector256.Create(l.GetUpper(), r.GetUpper());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Signed(in int first, int row) => (Load(in first, row) ^ totalSign) - totalSign;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong NotZero(Vector256<int> sums) => ~Vector256.Equals(sums, Vector256<int>.Zero).ExtractMostSignificantBits() & 0xFF;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Load(in int first, int row) => Vector256.LoadUnsafe(in first, (nuint)(row * FigureLanes.PerRow));
}
