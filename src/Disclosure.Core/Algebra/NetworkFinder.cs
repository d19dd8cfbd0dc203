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
        kept = [.. system.Relations.Select(relation => !relation.Terms.IsEmpty)];
        signs = new int[kept.Length];
    }

    public static Network? Find(LinearSystem system)
    {
        foreach (LinearRelation relation in system.Relations)
        {
            if (relation.Sense != Sense.Equal || relation.Constant != 0) return null;
            foreach (Term term in relation.Terms)
                if (term.Coefficient is not (1 or -1)) return null;
        }

        NetworkFinder finder = new(system);
        finder.LeaveOutCrowded();
        return finder.SignAll() ? finder.Build() : null;
    }

    private IEnumerable<int> KeptTouching(int unknown) => system.Touching(unknown).Where(relation => kept[relation]);

    /// <summary>While an unknown stands in more than two equations, leaves out the equation with the most such unknowns.</summary>
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

            int most = crowded.Append(0).Max();
            if (most == 0) return;
            kept[Array.IndexOf(crowded, most)] = false;
        }
    }

    /// <summary>Gives every kept equation a sign so that no unknown stands in two with the same.</summary>
    private bool SignAll()
    {
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
                        if (signs[other] == -sign) return false;
                        if (signs[other] == 0) open.Push(other);
                        signs[other] = sign;
                    }
                }
            }
        }

        return true;
    }

    private Network? Build()
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
        Network network = new(system, [.. nodes], arcs, []);
        List<ImpliedRelation> implied = [];
        for (int relation = 0; relation < kept.Length; relation++)
        {
            if (kept[relation]) continue;
            if (Potentials.Prove(system.Relations[relation], network) is not { } proof) return null;
            implied.Add(new(relation, proof));
        }

        return implied.Count == 0 ? network : new(system, network.Nodes, arcs, [.. implied]);
    }
}
