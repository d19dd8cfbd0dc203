using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>
/// 信息处理费: the two tariffs of the State Council office's 国办函〔2020〕109号, in force since 2021. For one request a body uses one or the other; both are
/// progressive, each band charging only what lies in it.
/// </summary>
/// <remarks>Immutable. Exact whole yuan; every fee is a multiple of 10.</remarks>
public sealed class ProcessingFee
{
    /// <summary>The most items or pages that are charged for.</summary>
    public const int MostUnits = 1_000_000;

    private const int ItemsOfABand = 10;

    private readonly Func<int, int> priceOf;

    private ProcessingFee(Func<int, int> priceOf) => this.priceOf = priceOf;

    /// <summary>
    /// 按件计收 (art. 4): requests of one applicant in one calendar month. 1 to 10 free, 11 to 30 at 100 yuan each, from 31 on in bands of ten of which
    /// each costs 100 yuan more an item: 31 to 40 at 200, 41 to 50 at 300, and so on.
    /// </summary>
    public static ProcessingFee PerItem { get; } = new(item => item <= 10 ? 0 : item <= 30 ? 100 : 100 * (2 + ((item - 31) / ItemsOfABand)));

    /// <summary>按量计收 (art. 5): pages of paper, e-mail or copied data. 1 to 30 free, 31 to 100 at 10 yuan each, 101 to 200 at 20, from 201 on at 40.</summary>
    public static ProcessingFee PerPage { get; } = new(page => page <= 30 ? 0 : page <= 100 ? 10 : page <= 200 ? 20 : 40);

    private static readonly ImmutableArray<ProcessingFee> tariffs = [PerItem, PerPage];

    /// <summary>What the items or pages cost together.</summary>
    /// <param name="units">How many items or pages, 0 to <see cref="MostUnits"/>.</param>
    /// <returns>The fee in yuan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public long Of(int units)
    {
        if (units is < 0 or > MostUnits) throw new ArgumentOutOfRangeException(nameof(units), units, $"not from 0 to {MostUnits}");
        long fee = 0;
        for (int unit = 1; unit <= units; unit++) fee += priceOf(unit);
        return fee;
    }

    /// <summary>Whether this tariff gives exactly this fee for some number of units.</summary>
    /// <param name="yuan">The fee in yuan.</param>
    public bool Gives(decimal yuan)
    {
        decimal fee = 0;
        for (int unit = 1; fee < yuan && unit <= MostUnits; unit++) fee += priceOf(unit);
        return fee == yuan;
    }

    /// <summary>Whether the two tariffs can give a sum collected from any number of applicants: a multiple of 10 yuan, not negative.</summary>
    /// <param name="yuan">The sum in yuan.</param>
    public static bool CanGive(decimal yuan) => yuan >= 0 && yuan % 10 == 0;

    /// <summary>Whether one of the two tariffs gives a fee that was charged once.</summary>
    /// <param name="yuan">The fee in yuan.</param>
    public static bool CanGiveAtOnce(decimal yuan)
    {
        foreach (ProcessingFee tariff in tariffs)
        {
            if (tariff.Gives(yuan)) return true;
        }

        return false;
    }
}
