using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>
/// The equations of a network in groups that blanks join. What the blanks of a group can be depends on its own equations alone, so that
/// a contradiction in one group says nothing of another.
/// </summary>
internal sealed class BlankGroups
{
    private readonly Network network;
    private readonly Leeway leeway;
    private readonly ImmutableArray<Group> groups;

    /// <param name="network">The network.</param>
    /// <param name="values">A value for every unknown, null where it is blank. Values are taken as certain.</param>
    public BlankGroups(Network network, ReadOnlySpan<long?> values)
    {
        this.network = network;
        leeway = new(network, values, _ => true);
        Groups joined = new(network.Nodes.Length);
        for (int unknown = 0; unknown < values.Length; unknown++)
            if (leeway.Blank[unknown]) joined.Join(network.Arcs[unknown].From, network.Arcs[unknown].To);
        groups =
        [
            .. from node in Enumerable.Range(0, network.Nodes.Length)
               group node by joined.Leader(node) into members
               where members.Skip(1).Any()
               select Settle([.. members]),
        ];
    }

    /// <summary>
    /// The relations among the values alone that follow when the blanks are eliminated: of each group its equality, broken or not; or,
    /// where that says nothing and yet no values of the blanks would do, an inequality that is broken.
    /// </summary>
    public IEnumerable<EliminatedRelation> Relations => groups.Select(Eliminated).OfType<EliminatedRelation>()
        .OrderBy(found => found.Proof.Multiples[0].Relation);

    /// <summary>The ranges of the blanks in their order; those of a group that contradicts itself are not among them.</summary>
    public ImmutableArray<ValueRange> Ranges
    {
        get
        {
            bool[] isSound = new bool[network.Nodes.Length];
            foreach (int node in groups.Where(group => group.Conflict is null).SelectMany(group => group.Nodes)) isSound[node] = true;
            for (int node = 0; node < isSound.Length; node++)
                if (!isSound[node]) leeway.Surpluses[node] = 0;
            RangeFinder finder = new(leeway);
            return
            [
                .. Enumerable.Range(0, leeway.Blank.Length)
                    .Where(unknown => leeway.Blank[unknown] && isSound[network.Arcs[unknown].From]).Select(finder.Range),
            ];
        }
    }

    /// <summary>Whether the blanks that join some nodes can balance them. A root among them takes up what the others leave.</summary>
    private Group Settle(int[] nodes)
    {
        int[] equations = [.. nodes.Where(node => !network.Nodes[node].IsRoot)];
        bool isClosed = equations.Length == nodes.Length;
        long surplus = equations.Sum(node => leeway.Surpluses[node]);
        foreach (int root in nodes.Except(equations)) leeway.Surpluses[root] = -surplus;
        bool[] inside = new bool[network.Nodes.Length];
        foreach (int node in equations) inside[node] = true;
        return new(nodes, isClosed ? inside : null, isClosed && surplus != 0 ? new(inside, surplus > 0) : Conflicts.Find(leeway, inside));
    }

    private EliminatedRelation? Eliminated(Group group)
    {
        Cut? cut = group.Conflict is { } conflict ? conflict : group.Closed is { } closed ? new(closed, Outwards: true) : null;
        if (cut is not { } found) return null;
        Combination proof = network.Sum(Enumerable.Range(0, found.Inside.Length).Where(node => found.Inside[node]), 1);
        LinearRelation sum = proof.Of(network.System);
        Sense sense = Sense.Equal;
        long constant = sum.Constant;
        foreach (Term term in sum.Terms.Where(term => leeway.Blank[term.Unknown]))
        {
            sense = found.Outwards ? Sense.AtMost : Sense.AtLeast;
            bool isLeast = term.Coefficient > 0 == found.Outwards;
            constant -= term.Coefficient * (isLeast ? leeway.Least : leeway.Most)[term.Unknown];
        }

        LinearRelation left = LinearRelation.Create(sum.Terms.Where(term => !leeway.Blank[term.Unknown]), sense, constant);
        return left.Terms.IsEmpty ? null : new(proof, left);
    }

    /// <param name="Nodes">The nodes.</param>
    /// <param name="Closed">The nodes, where none is a root, so that their equations added up have no blank left.</param>
    /// <param name="Conflict">Nodes of the group that no values of the blanks balance.</param>
    private sealed record Group(int[] Nodes, bool[]? Closed, Cut? Conflict);
}
