namespace Disclosure.Algebra;

/// <summary>The two unbalanced nodes that one wrong unknown leaves behind.</summary>
/// <param name="Surplus">The node into which too much flows.</param>
/// <param name="Deficit">The node into which as much too little flows.</param>
/// <param name="Amount">How much, at least 1.</param>
/// <remarks>
/// Every unknown between the two nodes explains it, each by one amount. Where no two unknowns join the same nodes and no three a
/// triangle, the answer is exact whenever at most two unknowns are wrong.
/// </remarks>
public readonly record struct Syndrome(int Surplus, int Deficit, long Amount)
{
    /// <summary>Reads surpluses that one wrong unknown may have caused. Allocates nothing.</summary>
    /// <returns>False where all nodes are balanced, or others than two of opposite amounts are not.</returns>
    public static bool TryRead(ReadOnlySpan<long> surpluses, out Syndrome syndrome)
    {
        syndrome = default;
        int first = surpluses.IndexOfAnyExcept(0);
        if (first < 0) return false;
        int gap = surpluses[(first + 1)..].IndexOfAnyExcept(0);
        if (gap < 0) return false;
        int second = first + 1 + gap;
        if (surpluses[first] != -surpluses[second] || surpluses[(second + 1)..].ContainsAnyExcept(0)) return false;
        syndrome = surpluses[first] > 0 ? new(first, second, surpluses[first]) : new(second, first, surpluses[second]);
        return true;
    }

    /// <summary>The changes of one unknown that each balance the network, in the order of their unknowns. Bounds are not looked at.</summary>
    public IEnumerable<Change> Candidates(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int from = Surplus;
        int to = Deficit;
        long amount = Amount;
        return network.UnknownsAt(from).ToArray()
            .Where(unknown => network.Arcs[unknown].Other(from) == to)
            .Select(unknown => new Change(unknown, network.Arcs[unknown].From == from ? amount : -amount));
    }

    /// <summary>The only unknown that explains the surpluses, where there is one and not several. Allocates nothing.</summary>
    public bool TryLocate(Network network, out Change change)
    {
        ArgumentNullException.ThrowIfNull(network);
        change = default;
        bool found = false;
        foreach (int unknown in network.UnknownsAt(Surplus))
        {
            Arc arc = network.Arcs[unknown];
            if (arc.Other(Surplus) != Deficit) continue;
            if (found) return false;
            found = true;
            change = new(unknown, arc.From == Surplus ? Amount : -Amount);
        }

        return found;
    }
}
