namespace Disclosure.Algebra;

/// <summary>What each unknown of a network may do: by how much a value may change, or what a blank may be.</summary>
internal sealed class Leeway
{
    /// <summary>Stands for no limit; far beyond any sum of values, and its double still fits into 64 bits.</summary>
    public const long Unlimited = 1L << 61;

    /// <param name="network">The network.</param>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    /// <param name="certain">Which values must stay.</param>
    public Leeway(Network network, ReadOnlySpan<long?> values, Predicate<int> certain)
        : this(network) => Read(values, certain);

    /// <summary>Nothing is known yet of any value.</summary>
    public Leeway(Network network)
    {
        Network = network;
        Blank = new bool[network.Arcs.Length];
        Certain = new bool[network.Arcs.Length];
        Least = new long[network.Arcs.Length];
        Most = new long[network.Arcs.Length];
        Start = new long[network.Arcs.Length];
        Surpluses = new long[network.Nodes.Length];
    }

    public Network Network { get; }

    /// <summary>Whether every unknown has a value within its bounds.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Whether the unknown has no value, so that it may take any within its bounds.</summary>
    public bool[] Blank { get; }

    /// <summary>Whether the unknown has a value that must stay.</summary>
    public bool[] Certain { get; }

    /// <summary>The least amount to add to each value, or the least value of a blank.</summary>
    public long[] Least { get; }

    /// <summary>The greatest amount to add to each value, or the greatest value of a blank.</summary>
    public long[] Most { get; }

    /// <summary>The allowed amount closest to zero.</summary>
    public long[] Start { get; }

    /// <summary>The surpluses of the nodes under the starting amounts.</summary>
    public long[] Surpluses { get; }

    /// <summary>Takes over other values, as if made for them.</summary>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    /// <param name="certain">Which values must stay; none where it is left out.</param>
    public void Read(ReadOnlySpan<long?> values, Predicate<int>? certain = null)
    {
        int count = Blank.Length;
        if (values.Length != count) throw new ArgumentException($"{values.Length} values for {count} unknowns.", nameof(values));
        ReadOnlySpan<Arc> arcs = Network.Arcs.AsSpan();
        ReadOnlySpan<(long Least, long Most)> limits = Network.Limits;
        Array.Clear(Surpluses);
        IsPlain = true;
        for (int unknown = 0; unknown < count; unknown++)
        {
            Blank[unknown] = values[unknown] is null;
            long value = values[unknown] ?? 0;
            (long least, long most) = limits[unknown];
            Least[unknown] = least == long.MinValue ? -Unlimited : least - value;
            Most[unknown] = most == long.MaxValue ? Unlimited : most - value;
            Certain[unknown] = certain is not null && !Blank[unknown] && certain(unknown);
            if (Certain[unknown])
                (Least[unknown], Most[unknown]) = (Math.Max(Least[unknown], 0), Math.Min(Most[unknown], 0));
            Start[unknown] = IsPossible(unknown) ? Math.Clamp(0, Least[unknown], Most[unknown]) : 0;
            if (Blank[unknown] || Start[unknown] != 0 || !IsPossible(unknown)) IsPlain = false;
            Surpluses[arcs[unknown].To] += value + Start[unknown];
            Surpluses[arcs[unknown].From] -= value + Start[unknown];
        }
    }

    /// <summary>The surpluses of the nodes of one connected part; zero elsewhere.</summary>
    public long[] SurplusesOf(int part)
    {
        long[] surpluses = [.. Surpluses];
        for (int node = 0; node < surpluses.Length; node++)
            if (Network.ComponentOf(node) != part) surpluses[node] = 0;
        return surpluses;
    }

    /// <summary>The same with all amounts and surpluses negated: what flows in and what flows out change places.</summary>
    public Leeway Negated()
    {
        Leeway negated = new(Network);
        Blank.CopyTo(negated.Blank, 0);
        Certain.CopyTo(negated.Certain, 0);
        for (int unknown = 0; unknown < Least.Length; unknown++)
        {
            negated.Least[unknown] = -Most[unknown];
            negated.Most[unknown] = -Least[unknown];
            negated.Start[unknown] = -Start[unknown];
        }

        for (int node = 0; node < Surpluses.Length; node++) negated.Surpluses[node] = -Surpluses[node];
        return negated;
    }

    /// <summary>Whether any value of the unknown is allowed at all.</summary>
    public bool IsPossible(int unknown) => Least[unknown] <= Most[unknown];

    /// <summary>Whether an amount lies within what the unknown may do.</summary>
    public bool Allows(int unknown, long amount) => Least[unknown] <= amount && amount <= Most[unknown];

    /// <summary>Whether the value is outside its bounds, so that every repair changes it.</summary>
    public bool MustChange(int unknown) => Start[unknown] != 0 && !Blank[unknown];

    /// <summary>By how much more an unknown at an amount may carry out of a node.</summary>
    public long Room(int unknown, int node, long amount) =>
        Network.Arcs[unknown].From == node ? Most[unknown] - amount : amount - Least[unknown];

    /// <summary>Whether an unknown may carry any amount out of a node.</summary>
    public bool IsUnlimited(int unknown, int node) =>
        Network.Arcs[unknown].From == node ? Most[unknown] == Unlimited : Least[unknown] == -Unlimited;
}
