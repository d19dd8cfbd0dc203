namespace Disclosure.Algebra;

/// <summary>
/// Watches the nodes at which a set of unknowns ends: a balanced node needs none of them or two, and an unbalanced one needs as many as can
/// carry what it has too much or too little. Mutable.
/// </summary>
/// <remarks>
/// Only sets of least size matter, in which each unknown carries something. Nodes at blanks, or at values that must change anyway, are left
/// out: these carry whatever is needed.
/// </remarks>
internal sealed class LooseEnds
{
    private readonly Leeway leeway;
    private readonly int[] degrees;
    private readonly int[] unlimited;
    private readonly long[] rooms;
    private readonly bool[] exempt;

    public LooseEnds(Leeway leeway)
    {
        this.leeway = leeway;
        int nodes = leeway.Surpluses.Length;
        degrees = new int[nodes];
        unlimited = new int[nodes];
        rooms = new long[nodes];
        exempt = new bool[nodes];
    }

    /// <summary>Begins anew with an empty set after the leeway has changed.</summary>
    public void Reset()
    {
        Array.Clear(degrees);
        Array.Clear(unlimited);
        Array.Clear(rooms);
        Array.Clear(exempt);
        if (leeway.IsPlain) return;
        for (int unknown = 0; unknown < leeway.Blank.Length; unknown++)
        {
            if (!leeway.Blank[unknown] && !leeway.MustChange(unknown)) continue;
            Arc arc = leeway.Network.Arcs[unknown];
            exempt[arc.From] = exempt[arc.To] = true;
        }
    }

    /// <summary>Adds an unknown to the set.</summary>
    public void Add(int unknown)
    {
        Arc arc = leeway.Network.Arcs[unknown];
        Count(unknown, arc.From, 1);
        Count(unknown, arc.To, 1);
    }

    /// <summary>Takes an unknown out of the set.</summary>
    public void Remove(int unknown)
    {
        Arc arc = leeway.Network.Arcs[unknown];
        Count(unknown, arc.From, -1);
        Count(unknown, arc.To, -1);
    }

    /// <summary>Whether a node at which the set ends needs another unknown.</summary>
    public bool Has(int node)
    {
        if (degrees[node] == 0 || exempt[node]) return false;
        long surplus = leeway.Surpluses[node];
        return surplus == 0 ? degrees[node] == 1 : unlimited[node] == 0 && rooms[node] < Math.Abs(surplus);
    }

    /// <summary>Whether an unknown at a node can carry something that the node needs carried.</summary>
    public bool CanServe(int unknown, int node) =>
        leeway.Surpluses[node] == 0 || leeway.Room(unknown, Loser(unknown, node), 0) > 0;

    private void Count(int unknown, int node, int change)
    {
        degrees[node] += change;
        int loser = Loser(unknown, node);
        if (leeway.IsUnlimited(unknown, loser)) unlimited[node] += change;
        else rooms[node] += change * leeway.Room(unknown, loser, 0);
    }

    /// <summary>The end that loses where an unknown relieves a node: the node itself if it has too much.</summary>
    private int Loser(int unknown, int node) =>
        leeway.Surpluses[node] > 0 ? node : leeway.Network.Arcs[unknown].Other(node);
}
