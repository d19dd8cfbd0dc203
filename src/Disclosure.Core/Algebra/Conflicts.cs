namespace Disclosure.Algebra;

/// <summary>Explains why a connected part of a network cannot balance.</summary>
internal static class Conflicts
{
    /// <summary>Premises that cannot hold together, each of which is needed; null where the part can balance.</summary>
    public static Premises? Find(Leeway leeway, int part)
    {
        Network network = leeway.Network;
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
            if (!leeway.IsPossible(unknown) && network.ComponentOf(network.Arcs[unknown].From) == part) return OutOfBounds(leeway, unknown);

        if (Flow.Unrestricted(leeway, leeway.SurplusesOf(part)).Balance()) return null;
        if (Stuck(leeway, part) is { } surplus) return Cuts.Premises(leeway, surplus, outwards: true);
        return Cuts.Premises(leeway, Stuck(leeway.Negated(), part)!, outwards: false);
    }

    private static Premises OutOfBounds(Leeway leeway, int unknown)
    {
        if (!leeway.Certain[unknown]) return new([], [unknown], [unknown], []);
        return leeway.Least[unknown] > 0 ? new([], [unknown], [], [unknown]) : new([], [], [unknown], [unknown]);
    }

    /// <summary>
    /// Nodes other than roots whose surplus cannot get out of them, so few that without any one of them it could; null where there are none.
    /// </summary>
    private static bool[]? Stuck(Leeway leeway, int part)
    {
        Network network = leeway.Network;
        bool[] inside = [.. network.Nodes.Select((node, number) => !node.IsRoot && network.ComponentOf(number) == part)];
        if (!IsStuck(leeway, inside, out inside)) return null;
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
