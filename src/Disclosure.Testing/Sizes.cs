using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Figures of every size that reports have: none, a few, thousands, more than 32 bits hold, up to 10^15.</summary>
internal static class Sizes
{
    private const long PileUnit = 100_000_000;

    public static Gen<long> Any { get; } = Gen.Frequency(
        (2, Gen.Constant(0L)),
        (6, Between(0, 30)),
        (4, Between(0, 3_000)),
        (2, Between(0, 2_000_000)),
        (1, Between(int.MaxValue - 3L, 900_000_000_000)),
        (1, Between(0, Count.MaxValue)));

    /// <summary>Not nothing, and far enough from the largest figures for a difference to be added.</summary>
    public static Gen<long> Ordinary { get; } = Gen.Frequency(
        (6, Between(1, 30)),
        (4, Between(1, 3_000)),
        (1, Between(1, 2_000_000)),
        (1, Between(int.MaxValue - 3L, 900_000_000_000)));

    /// <summary>A difference that breaks a relation.</summary>
    public static Gen<long> Difference { get; } = Gen.Frequency((3, Between(1, 9)), (1, Between(1, 100_000)));

    /// <summary>An amount with 0 to 6 decimals, trailing zeros kept.</summary>
    public static Gen<decimal> MoneyOf(Gen<long> digits) =>
        from unscaled in digits
        from decimals in Gen.Choose(0, 6)
        select Scaled(unscaled, decimals);

    /// <summary>A number with so many of its digits behind the point.</summary>
    public static decimal Scaled(long digits, int decimals) => digits * new decimal(1, 0, 0, isNegative: false, (byte)decimals);

    public static Gen<long> Between(long from, long to) => FsCheck.FSharp.Gen.Choose64(from, to);

    /// <summary>Cells that add up to a sum. <see cref="Gen.Piles"/> counts in 32 bits, so large sums are split in two parts.</summary>
    public static Gen<long[]> Piles(int cells, long sum) =>
        from high in Gen.Piles(cells, (int)(sum / PileUnit))
        from low in Gen.Piles(cells, (int)(sum % PileUnit))
        select high.Zip(low, (many, few) => (many * PileUnit) + few).ToArray();

    /// <summary>Cells that add up to a sum, most of them often zero as in real reports.</summary>
    public static Gen<long[]> SparsePiles(int cells, long sum) =>
        from used in Gen.Choose(1, cells)
        from piles in Piles(used, sum)
        from shuffled in Gen.Shuffle([.. piles, .. new long[cells - used]])
        select shuffled;

    /// <summary>Figures nearer to 0, the boldest step first.</summary>
    public static IEnumerable<long> Smaller(long figure)
    {
        if (figure == 0) yield break;
        yield return 0;
        for (long step = figure / 2; step != 0; step /= 2) yield return figure - step;
    }
}
