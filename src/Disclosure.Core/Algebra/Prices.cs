using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>
/// What one more at each node is worth to a sum of unknowns, so that what open unknowns carry from node to node changes nothing. A work
/// area: mutable, reused without allocating.
/// </summary>
internal sealed class Prices(Network network)
{
    private readonly long[] prices = new long[network.Nodes.Length];
    private readonly bool[] reached = new bool[network.Nodes.Length];
    private readonly int[] group = new int[network.Nodes.Length];

    /// <summary>Whether no node has a price.</summary>
    public bool AreZero { get; private set; } = true;

    /// <summary>Sets the prices for a sum.</summary>
    /// <param name="terms">The terms of the sum.</param>
    /// <param name="coefficients">The coefficient of each unknown.</param>
    /// <param name="open">Whether each unknown is open.</param>
    /// <returns>False where there are none: around a cycle of open unknowns the sum can grow.</returns>
    public bool TrySet(ImmutableArray<Term> terms, long[] coefficients, bool[] open)
    {
        if (!AreZero)
        {
            Array.Clear(prices);
            Array.Clear(reached);
            AreZero = true;
        }

        foreach (Term term in terms)
        {
            if (!open[term.Unknown]) continue;
            Arc arc = network.Arcs[term.Unknown];
            AreZero = false;
            if (arc.From == arc.To || (!reached[arc.From] && !TrySpread(arc.From, coefficients, open))) return false;
        }

        return true;
    }

    /// <summary>By how much the price grows from one end of an unknown to the other.</summary>
    public long Gain(int unknown) => prices[network.Arcs[unknown].To] - prices[network.Arcs[unknown].From];

    /// <summary>What surpluses are worth.</summary>
    public Int128 Of(long[] surpluses)
    {
        Int128 sum = 0;
        for (int node = 0; node < prices.Length; node++)
            if (prices[node] != 0) sum += (Int128)prices[node] * surpluses[node];
        return sum;
    }

    private bool TrySpread(int first, long[] coefficients, bool[] open)
    {
        int count = 0;
        group[count++] = first;
        reached[first] = true;
        for (int next = 0; next < count; next++)
        {
            int node = group[next];
            foreach (int unknown in network.UnknownsAt(node))
            {
                if (!open[unknown]) continue;
                int other = network.Arcs[unknown].Other(node);
                long price = prices[node] + (other == network.Arcs[unknown].To ? -coefficients[unknown] : coefficients[unknown]);
                if (reached[other])
                {
                    if (prices[other] != price) return false;
                    continue;
                }

                reached[other] = true;
                prices[other] = price;
                group[count++] = other;
            }
        }

        Settle(group.AsSpan(0, count));
        return true;
    }

    /// <summary>Only differences count: the price at which the most unknowns end becomes zero, so that the fewest others matter.</summary>
    private void Settle(ReadOnlySpan<int> nodes)
    {
        long best = 0;
        int most = -1;
        foreach (int node in nodes)
        {
            int ends = 0;
            foreach (int other in nodes)
                if (prices[other] == prices[node]) ends += network.UnknownsAt(other).Length;
            if (ends <= most) continue;
            most = ends;
            best = prices[node];
        }

        if (best == 0) return;
        foreach (int node in nodes) prices[node] -= best;
    }
}
