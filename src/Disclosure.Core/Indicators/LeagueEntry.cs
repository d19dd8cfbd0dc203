namespace Disclosure.Indicators;

/// <summary>A line of a league table.</summary>
/// <remarks>Immutable. Equality is by content, of values by reference.</remarks>
public sealed record LeagueEntry
{
    internal LeagueEntry(int? rank, IndicatorValue value)
    {
        Rank = rank;
        Value = value;
    }

    /// <summary>
    /// The rank from 1, highest value first; equal values share one and the next rank counts them all. <see langword="null"/> where the
    /// value is undefined.
    /// </summary>
    public int? Rank { get; }

    /// <summary>The value, with its report.</summary>
    public IndicatorValue Value { get; }
}
