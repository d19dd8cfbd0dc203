namespace Disclosure.Algebra;

/// <summary>The ranges of the blanks of a network, by flow.</summary>
public static class NetworkRanges
{
    /// <summary>Finds the least and greatest value of every blank under the equations and bounds, each with its premises.</summary>
    /// <param name="network">The network.</param>
    /// <param name="values">A value for every unknown, null where it is blank. Values are taken as certain.</param>
    public static ImpliedRanges Find(Network network, ReadOnlySpan<long?> values)
    {
        ArgumentNullException.ThrowIfNull(network);
        Leeway leeway = new(network, values, _ => true);
        for (int part = 0; part < network.ComponentCount; part++)
            if (Conflicts.Find(leeway, part) is { } conflict) return new(FeasibilityVerdict.Impossible, conflict, []);

        RangeFinder finder = new(leeway);
        return new(
            FeasibilityVerdict.Possible,
            null,
            [.. Enumerable.Range(0, leeway.Blank.Length).Where(unknown => leeway.Blank[unknown]).Select(finder.Range)]);
    }
}
