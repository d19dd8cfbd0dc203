namespace Disclosure.Algebra;

/// <summary>Finds ranges of blanks one after the other from a completion of the values; mutable.</summary>
internal sealed class RangeFinder
{
    private readonly Leeway leeway;
    private readonly Flow flow;
    private readonly Flow mirror;

    /// <param name="leeway">What each unknown may do; a completion must exist.</param>
    public RangeFinder(Leeway leeway)
    {
        this.leeway = leeway;
        Leeway negated = leeway.Negated();
        flow = new(leeway, leeway.Surpluses);
        mirror = new(negated, negated.Surpluses);
        flow.Balance();
        mirror.Balance();
    }

    public ValueRange Range(int unknown)
    {
        long? least = flow.Lower(unknown);
        Premises? whyLeast = least is null ? null
            : least == leeway.Least[unknown] ? new([], [unknown], [], [])
            : WhyNoFurther(unknown, flow.Reached, mirror.Raise);
        long? most = flow.Raise(unknown);
        Premises? whyMost = most is null ? null
            : most == leeway.Most[unknown] ? new([], [], [unknown], [])
            : WhyNoFurther(unknown, flow.Reached, mirror.Lower);
        return new(unknown, least, most, whyLeast, whyMost);
    }

    /// <summary>
    /// The nodes that the blank could still have moved something to form a cut, and so do, in the mirror, those from which something could
    /// still have come. The equations of either side will do, unless a root is among them, which is none; the fewer are taken.
    /// </summary>
    private Premises WhyNoFurther(int unknown, bool[] reached, Func<int, long?> mirrored)
    {
        mirrored(unknown);
        int here = Equations(reached);
        int there = Equations(mirror.Reached);
        return here <= there
            ? Cuts.Premises(leeway, new Cut(reached, Outwards: true), unknown)
            : Cuts.Premises(leeway, new Cut(mirror.Reached, Outwards: false), unknown);
    }

    /// <summary>How many equations a group of nodes has; more than any if one of the nodes is a root.</summary>
    private int Equations(bool[] nodes)
    {
        int count = 0;
        for (int node = 0; node < nodes.Length; node++)
        {
            if (!nodes[node]) continue;
            if (leeway.Network.Nodes[node].IsRoot) return int.MaxValue;
            count++;
        }

        return count;
    }
}
