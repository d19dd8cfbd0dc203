namespace Disclosure.Algebra;

/// <summary>Explains why nodes of a network cannot balance.</summary>
internal static class Conflicts
{
    /// <summary>Premises that cannot hold together, each of which is needed; null where a connected part can balance.</summary>
    public static Premises? Find(Leeway leeway, int part)
    {
        Network network = leeway.Network;
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
            if (!leeway.IsPossible(unknown) && network.ComponentOf(network.Arcs[unknown].From) == part) return OutOfBounds(leeway, unknown);

        if (Flow.Unrestricted(leeway, leeway.SurplusesOf(part)).Balance()) return null;
        bool[] group = [.. network.Nodes.Select((node, number) => !node.IsRoot && network.ComponentOf(number) == part)];
        return Cuts.Premises(leeway, Find(leeway, group)!.Value);
    }

    /// <summary>
    /// Nodes of a group that cannot balance whatever the others do, so few that without any one of them they could; null where all can.
    /// Of what cannot get out and what cannot get in, the one with fewer nodes.
    /// </summary>
    /// <param name="leeway">What each unknown may do; every one must be possible.</param>
    /// <param name="group">The nodes, none of them a root.</param>
    public static Cut? Find(Leeway leeway, bool[] group)
    {
        if (Stuck(leeway, group) is not { } surplus) return Stuck(leeway.Negated(), group) is { } only ? new(only, Outwards: false) : null;
        return Stuck(leeway.Negated(), group) is { } deficit && Count(deficit) < Count(surplus)
            ? new(deficit, Outwards: false)
            : new(surplus, Outwards: true);

        static int Count(bool[] nodes) => nodes.Count(inside => inside);
    }

    private static Premises OutOfBounds(Leeway leeway, int unknown)
    {
        if (!leeway.Certain[unknown]) return new([], [unknown], [unknown], []);
        return leeway.Least[unknown] > 0 ? new([], [unknown], [], [unknown]) : new([], [], [unknown], [unknown]);
    }

    /// <summary>Nodes of a group whose surplus cannot get out of them, so few that without any one of them it could; null where there are none.</summary>
    private static bool[]? Stuck(Leeway leeway, bool[] group)
    {
        if (!IsStuck(leeway, group, out bool[] inside)) return null;
        for (int node = 0; node < inside.Length; node++)
        {
            if (!inside[node]) continue;
            bool[] fewer = [.. inside];
            fewer[node] = false;
            if (IsStuck(leeway, fewer, out fewer)) inside = fewer;
        }

        return inside;
    }

    /// <summary>Whether not all surplus of a group of nodes can get out of it, and the nodes where it stays.</summary>
    private static bool IsStuck(Leeway leeway, bool[] inside, out bool[] where)
    {
        Flow flow = Flow.Unrestricted(leeway, [.. leeway.Surpluses.Select((surplus, node) => inside[node] ? surplus : -Leeway.Unlimited)]);
        bool drained = flow.Balance();
        where = flow.Reached;
        return !drained;
    }
}
