using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Finds signs of the equations of a system under which it is a network, and proves the equations it leaves out.</summary>
internal sealed class NetworkFinder
{
    private readonly LinearSystem system;
    private readonly bool[] kept;
    private readonly int[] signs;

    private NetworkFinder(LinearSystem system)
    {
        this.system = system;
        kept = [.. system.Relations.Select(relation => !relation.Terms.IsEmpty && CouldBeNode(relation))];
        signs = new int[kept.Length];
    }

    /// <summary>The network of a system; null where it is none.</summary>
    public static Network? Find(LinearSystem system)
    {
        if (!system.Relations.All(CouldBeNode)) return null;
        Network network = Find(system, out ImmutableArray<int> sides);
        return sides.IsEmpty ? network : null;
    }

    /// <summary>The network that relations of a system are, as many as are found, and the numbers of the others.</summary>
    public static Network Find(LinearSystem system, out ImmutableArray<int> sides)
    {
        NetworkFinder finder = new(system);
        finder.LeaveOutCrowded();
        while (finder.SignAll() is { } misfit) finder.kept[misfit] = false;
        return finder.Build(out sides);
    }

    private static bool CouldBeNode(LinearRelation relation) =>
        relation.Sense == Sense.Equal && relation.Constant == 0 && relation.Terms.All(term => term.Coefficient is 1 or -1);

    private IEnumerable<int> KeptTouching(int unknown) => system.Touching(unknown).Where(relation => kept[relation]);

    /// <summary>While an unknown stands in more than two equations, leaves out the equation of which such unknowns are the greatest part.</summary>
    private void LeaveOutCrowded()
    {
        while (true)
        {
            int[] crowded = new int[kept.Length];
            for (int unknown = 0; unknown < system.Unknowns; unknown++)
            {
                if (KeptTouching(unknown).Count() <= 2) continue;
                foreach (int relation in KeptTouching(unknown)) crowded[relation]++;
            }

            int? most = Enumerable.Range(0, kept.Length).Where(relation => crowded[relation] > 0)
                .OrderByDescending(relation => (Rational)crowded[relation] / system.Relations[relation].Terms.Length)
                .ThenByDescending(relation => crowded[relation])
                .Select(relation => (int?)relation).FirstOrDefault();
            if (most is not { } worst) return;
            kept[worst] = false;
        }
    }

    /// <summary>Gives every kept equation a sign so that no unknown stands in two with the same.</summary>
    /// <returns>An equation for which that is impossible; null where there is none.</returns>
    private int? SignAll()
    {
        Array.Clear(signs);
        Stack<int> open = [];
        for (int first = 0; first < kept.Length; first++)
        {
            if (!kept[first] || signs[first] != 0) continue;
            signs[first] = 1;
            open.Push(first);
            while (open.TryPop(out int relation))
            {
                foreach (Term term in system.Relations[relation].Terms)
                {
                    foreach (int other in KeptTouching(term.Unknown).Where(other => other != relation))
                    {
                        int sign = -signs[relation] * (int)(term.Coefficient * system.Relations[other].CoefficientOf(term.Unknown));
                        if (signs[other] == -sign) return system.Relations[other].Terms.Length < system.Relations[relation].Terms.Length ? other : relation;
                        if (signs[other] == 0) open.Push(other);
                        signs[other] = sign;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The network of the kept equations alone.</summary>
    private Network OfKept()
    {
        List<NetworkNode> nodes = [];
        Dictionary<int, int> nodeOf = [];
        for (int relation = 0; relation < kept.Length; relation++)
        {
            if (!kept[relation]) continue;
            nodeOf.Add(relation, nodes.Count);
            nodes.Add(new(relation, signs[relation]));
        }

        ImmutableArray<Arc> arcs = NetworkArcs.Join(system, nodes, unknown => KeptTouching(unknown).Select(relation => nodeOf[relation]));
        return new(system, [.. nodes], arcs, []);
    }

    private Network Build(out ImmutableArray<int> sides)
    {
        Network network = OfKept();
        List<ImpliedRelation> implied = [];
        List<int> others = [];
        for (int relation = 0; relation < kept.Length; relation++)
        {
            if (kept[relation]) continue;
            LinearRelation left = system.Relations[relation];
            if (CouldBeNode(left) && Potentials.Prove(left, network) is { } proof) implied.Add(new(relation, proof));
            else others.Add(relation);
        }

        sides = [.. others];
        return implied.Count == 0 ? network : new(system, network.Nodes, network.Arcs, [.. implied]);
    }
}
