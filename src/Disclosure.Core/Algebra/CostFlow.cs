using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Balances a network at the least cost, by sending surplus along cheapest ways, one after the other.</summary>
/// <remarks>
/// An amount costs the same in either direction, and taking some of it back returns what it cost. No way round is ever profitable: that
/// holds at the start, where each amount is the allowed one closest to zero, and a push along a cheapest way keeps it so.
/// </remarks>
internal sealed class CostFlow
{
    private const long Far = long.MaxValue / 2;

    private readonly Leeway leeway;
    private readonly Network network;
    private readonly long[] costs;
    private readonly long[] surpluses;
    private readonly long[] distances;
    private readonly int[] via;
    private long work;

    public CostFlow(Leeway leeway, long[] costs, long work)
    {
        this.work = work;
        this.leeway = leeway;
        this.costs = costs;
        network = leeway.Network;
        Amounts = [.. leeway.Start];
        surpluses = [.. leeway.Surpluses];
        distances = new long[surpluses.Length];
        via = new int[surpluses.Length];
    }

    /// <summary>What each unknown carries: the amount added to its value, or the value of a blank.</summary>
    public long[] Amounts { get; }

    /// <summary>Sends all surplus to deficits, provided that there is a way.</summary>
    /// <returns>False where the bound on work was reached.</returns>
    public bool Balance()
    {
        while (work > 0)
        {
            for (int node = 0; node < distances.Length; node++) distances[node] = surpluses[node] > 0 ? 0 : Far;
            Array.Fill(via, -1);
            Relax();
            int target = -1;
            for (int node = 0; node < distances.Length; node++)
                if (surpluses[node] < 0 && (target < 0 || distances[node] < distances[target])) target = node;
            if (target < 0) return true;
            Push(target);
        }

        return false;
    }

    /// <summary>What it costs to send one more to a node from the cheapest other; after balancing, the certificate of least cost.</summary>
    public ImmutableArray<long> Prices()
    {
        Array.Clear(distances);
        Relax();
        return [.. distances];
    }

    /// <summary>Lowers distances until no unknown offers a cheaper way. There is no profitable way round, so this ends.</summary>
    private void Relax()
    {
        Queue<int> open = new(Enumerable.Range(0, distances.Length).Where(node => distances[node] < Far));
        bool[] queued = [.. distances.Select(distance => distance < Far)];
        while (open.TryDequeue(out int node))
        {
            queued[node] = false;
            work -= network.UnknownsAt(node).Length;
            foreach (int unknown in network.UnknownsAt(node))
            {
                if (leeway.Room(unknown, node, Amounts[unknown]) <= 0) continue;
                int other = network.Arcs[unknown].Other(node);
                long distance = distances[node] + (IsReturn(unknown, node) ? -costs[unknown] : costs[unknown]);
                if (distance >= distances[other]) continue;
                distances[other] = distance;
                via[other] = unknown;
                if (queued[other]) continue;
                queued[other] = true;
                open.Enqueue(other);
            }
        }
    }

    /// <summary>Whether carrying something out of a node takes back what the unknown carries into it.</summary>
    private bool IsReturn(int unknown, int node) => network.Arcs[unknown].From == node ? Amounts[unknown] < 0 : Amounts[unknown] > 0;

    private void Push(int target)
    {
        long amount = -surpluses[target];
        int source = target;
        for (; via[source] >= 0; source = network.Arcs[via[source]].Other(source))
        {
            int unknown = via[source];
            int before = network.Arcs[unknown].Other(source);
            long room = leeway.Room(unknown, before, Amounts[unknown]);
            amount = Math.Min(amount, IsReturn(unknown, before) ? Math.Min(room, Math.Abs(Amounts[unknown])) : room);
        }

        amount = Math.Min(amount, surpluses[source]);
        surpluses[source] -= amount;
        surpluses[target] += amount;
        for (int node = target; node != source;)
        {
            int unknown = via[node];
            int before = network.Arcs[unknown].Other(node);
            Amounts[unknown] += network.Arcs[unknown].From == before ? amount : -amount;
            node = before;
        }
    }
}
