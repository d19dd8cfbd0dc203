namespace Disclosure.Algebra;

/// <summary>
/// Where open unknowns form one cycle, their amounts differ by what goes around it: a whole number, between the limits that the bounds of
/// the unknowns on it and the relations beside the network give. A work area: mutable, reused without allocating.
/// </summary>
internal sealed class AroundCycle(SideRules rules)
{
    private readonly Network network = rules.Leeway.Network;
    private readonly int[] directions = new int[rules.Leeway.Network.Arcs.Length];
    private readonly int[] degrees = new int[rules.Leeway.Network.Nodes.Length];
    private readonly List<int> cycle = [];
    private Int128 least;
    private Int128 most;

    /// <summary>Whether anything that goes around the cycle, added to amounts that balance the network, satisfies all relations.</summary>
    /// <param name="open">The open unknowns, which form one cycle and no other.</param>
    /// <param name="amounts">Their amounts, within their bounds.</param>
    public bool Suffices(IReadOnlyList<int> open, long[] amounts)
    {
        foreach (int unknown in cycle) directions[unknown] = 0;
        Find(open);
        Leeway leeway = rules.Leeway;
        (least, most) = (-Leeway.Unlimited, Leeway.Unlimited);
        foreach (int unknown in cycle)
        {
            Limit(directions[unknown], Sense.AtLeast, amounts[unknown] - (Int128)leeway.Least[unknown], leeway.Least[unknown] == -Leeway.Unlimited);
            Limit(directions[unknown], Sense.AtMost, amounts[unknown] - (Int128)leeway.Most[unknown], leeway.Most[unknown] == Leeway.Unlimited);
        }

        for (int rule = 0; rule < rules.Count; rule++)
        {
            Int128 slope = 0;
            foreach (Term term in rules.Terms(rule)) slope += (Int128)term.Coefficient * directions[term.Unknown];
            Limit(slope, rules.SenseOf(rule), rules.Residual(rule, amounts), isNone: false);
        }

        return least <= most;
    }

    /// <summary>What an unknown may carry altogether, after it was found that the open ones suffice.</summary>
    public Change Range(int unknown, long amount) => directions[unknown] switch
    {
        0 => new(unknown, amount),
        > 0 => new(unknown, least == -Leeway.Unlimited ? null : (long)(amount + least), most == Leeway.Unlimited ? null : (long)(amount + most)),
        _ => new(unknown, most == Leeway.Unlimited ? null : (long)(amount - most), least == -Leeway.Unlimited ? null : (long)(amount - least)),
    };

    /// <summary>Narrows what may go around so that a residual, which changes by a slope with it, stands in a sense to zero.</summary>
    private void Limit(Int128 slope, Sense sense, Int128 residual, bool isNone)
    {
        if (isNone) return;
        if (slope == 0)
        {
            bool holds = sense == Sense.Equal ? residual == 0 : sense == Sense.AtMost ? residual <= 0 : residual >= 0;
            if (!holds) (least, most) = (1, 0);
            return;
        }

        if (sense != Sense.AtMost ^ slope < 0 || sense == Sense.Equal) least = Int128.Max(least, CeilingOf(-residual, slope));
        if (sense != Sense.AtLeast ^ slope < 0 || sense == Sense.Equal) most = Int128.Min(most, -CeilingOf(residual, slope));
    }

    private static Int128 CeilingOf(Int128 dividend, Int128 divisor)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(dividend, divisor);
        return rest != 0 && rest > 0 == divisor > 0 ? quotient + 1 : quotient;
    }

    /// <summary>Takes away ends until the cycle is left, and then goes around it.</summary>
    private void Find(IReadOnlyList<int> open)
    {
        cycle.Clear();
        cycle.AddRange(open);
        Array.Clear(degrees);
        foreach (int unknown in cycle) Count(unknown, 1);
        while (cycle.FindIndex(IsEnd) is >= 0 and int end)
        {
            Count(cycle[end], -1);
            cycle.RemoveAt(end);
        }

        int node = network.Arcs[cycle[0]].From;
        for (int left = cycle.Count, at = -1; left > 0; left--)
        {
            int from = node;
            at = cycle.FindIndex(unknown => directions[unknown] == 0 && (network.Arcs[unknown].From == from || network.Arcs[unknown].To == from));
            directions[cycle[at]] = network.Arcs[cycle[at]].From == from ? 1 : -1;
            node = network.Arcs[cycle[at]].Other(from);
        }
    }

    private bool IsEnd(int unknown) => degrees[network.Arcs[unknown].From] == 1 || degrees[network.Arcs[unknown].To] == 1;

    private void Count(int unknown, int change)
    {
        degrees[network.Arcs[unknown].From] += change;
        degrees[network.Arcs[unknown].To] += change;
    }
}
