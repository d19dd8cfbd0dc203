namespace Disclosure.Algebra;

/// <summary>Amounts on the open arcs of a network, pushed from surplus to deficit until the nodes balance or a cut forbids it.</summary>
/// <remarks>A work area: mutable, for one thread, reused without allocating.</remarks>
internal sealed class Flow
{
    private readonly Leeway leeway;
    private readonly Network network;
    private readonly long[] start;
    private readonly long[] surpluses;
    private readonly int[] via;
    private readonly bool[] reached;
    private readonly int[] queue;
    private readonly int[] degrees;

    /// <param name="leeway">What each unknown may do.</param>
    /// <param name="start">The surpluses of the nodes under the starting amounts; negative for a deficit.</param>
    public Flow(Leeway leeway, long[] start)
    {
        this.start = start;
        this.leeway = leeway;
        network = leeway.Network;
        int nodes = network.Nodes.Length;
        surpluses = [.. start];
        Amounts = [.. leeway.Start];
        Open = [.. leeway.Blank];
        via = new int[nodes];
        reached = new bool[nodes];
        queue = new int[nodes];
        degrees = new int[nodes];
    }

    /// <summary>A flow in which every unknown may carry something.</summary>
    public static Flow Unrestricted(Leeway leeway, long[] start)
    {
        Flow flow = new(leeway, start);
        Array.Fill(flow.Open, true);
        return flow;
    }

    /// <summary>The surpluses of the nodes under the starting amounts.</summary>
    public long[] StartingSurpluses => start;

    /// <summary>What each unknown carries: the amount added to its value, or the value of a blank.</summary>
    public long[] Amounts { get; }

    /// <summary>The unknowns that may carry something; at first the blanks.</summary>
    public bool[] Open { get; }

    /// <summary>After a failed search, the nodes that the surplus could reach. No open arc carries more out of them.</summary>
    public bool[] Reached => reached;

    /// <summary>Begins anew after the leeway has changed: with one connected part, or all of them, and the blanks open.</summary>
    public void Restart(int? part)
    {
        for (int node = 0; node < start.Length; node++)
            start[node] = part is null || network.ComponentOf(node) == part ? leeway.Surpluses[node] : 0;
        leeway.Blank.CopyTo(Open, 0);
    }

    /// <summary>Goes back to the starting amounts.</summary>
    public void Reset()
    {
        leeway.Start.CopyTo(Amounts, 0);
        start.CopyTo(surpluses, 0);
    }

    /// <summary>Pushes until no node has a surplus.</summary>
    /// <returns>False where a surplus is left; then <see cref="Reached"/> is a cut that forbids more.</returns>
    public bool Balance()
    {
        while (true)
        {
            int target = Search(unlimited: false);
            if (target < 0) return !HasSurplus();
            Push(target);
        }
    }

    /// <summary>Balances by unknowns that form no cycle, so that each can carry one amount only, from the starting amounts.</summary>
    /// <returns>False where one of the amounts is out of bounds.</returns>
    public bool BalanceForest(ReadOnlySpan<int> forest)
    {
        Reset();
        Array.Clear(degrees);
        foreach (int unknown in forest)
        {
            degrees[network.Arcs[unknown].From]++;
            degrees[network.Arcs[unknown].To]++;
        }

        for (int left = forest.Length; left > 0;)
        {
            foreach (int unknown in forest)
            {
                Arc arc = network.Arcs[unknown];
                int leaf = degrees[arc.From] == 1 ? arc.From : arc.To;
                int other = arc.Other(leaf);
                if (degrees[leaf] != 1 || degrees[other] == 0) continue;
                degrees[leaf] = 0;
                degrees[other]--;
                left--;
                Amounts[unknown] = arc.From == leaf ? surpluses[leaf] : -surpluses[leaf];
                if (!leeway.Allows(unknown, Amounts[unknown])) return false;
                surpluses[other] += surpluses[leaf];
                surpluses[leaf] = 0;
            }
        }

        return true;
    }

    /// <summary>Raises the amount of an open unknown as far as the others allow, from a balanced state to a balanced state.</summary>
    /// <returns>The greatest amount; null where there is none.</returns>
    public long? Raise(int unknown) => Drive(unknown, network.Arcs[unknown].To, network.Arcs[unknown].From, 1);

    /// <summary>Lowers the amount of an open unknown as far as the others allow, from a balanced state to a balanced state.</summary>
    /// <returns>The least amount; null where there is none.</returns>
    public long? Lower(int unknown) => Drive(unknown, network.Arcs[unknown].From, network.Arcs[unknown].To, -1);

    private long? Drive(int unknown, int gaining, int losing, int direction)
    {
        if (gaining == losing) return direction > 0 ? Finite(leeway.Most[unknown]) : Finite(leeway.Least[unknown]);
        long room = leeway.Room(unknown, losing, Amounts[unknown]);
        bool limited = !leeway.IsUnlimited(unknown, losing);
        Open[unknown] = false;
        surpluses[gaining] = room;
        surpluses[losing] = -room;
        bool endless = !limited && Search(unlimited: true) >= 0;
        if (!endless) Balance();
        Amounts[unknown] += direction * (room - surpluses[gaining]);
        surpluses[gaining] = surpluses[losing] = 0;
        Open[unknown] = true;
        return endless ? null : Amounts[unknown];
    }

    private static long? Finite(long limit) => Math.Abs(limit) == Leeway.Unlimited ? null : limit;

    private bool HasSurplus()
    {
        foreach (long surplus in surpluses)
            if (surplus > 0) return true;
        return false;
    }

    /// <summary>Looks for the nearest node with a deficit that the surpluses reach; -1 where they reach none.</summary>
    private int Search(bool unlimited)
    {
        Array.Clear(reached);
        int count = 0;
        for (int node = 0; node < surpluses.Length; node++)
        {
            if (surpluses[node] <= 0) continue;
            reached[node] = true;
            via[node] = -1;
            queue[count++] = node;
        }

        for (int next = 0; next < count; next++)
        {
            int node = queue[next];
            foreach (int unknown in network.UnknownsAt(node))
            {
                if (!Open[unknown]) continue;
                int other = network.Arcs[unknown].Other(node);
                if (reached[other]) continue;
                if (unlimited ? !leeway.IsUnlimited(unknown, node) : leeway.Room(unknown, node, Amounts[unknown]) <= 0) continue;
                reached[other] = true;
                via[other] = unknown;
                if (surpluses[other] < 0) return other;
                queue[count++] = other;
            }
        }

        return -1;
    }

    private void Push(int target)
    {
        long amount = -surpluses[target];
        int source = target;
        while (via[source] >= 0)
        {
            int before = network.Arcs[via[source]].Other(source);
            amount = Math.Min(amount, leeway.Room(via[source], before, Amounts[via[source]]));
            source = before;
        }

        amount = Math.Min(amount, surpluses[source]);
        surpluses[source] -= amount;
        surpluses[target] += amount;
        for (int node = target; via[node] >= 0;)
        {
            int unknown = via[node];
            int before = network.Arcs[unknown].Other(node);
            Amounts[unknown] += network.Arcs[unknown].From == before ? amount : -amount;
            node = before;
        }
    }
}
