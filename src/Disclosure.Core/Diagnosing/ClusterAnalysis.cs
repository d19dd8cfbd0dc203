using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>One cluster of a set of rules, analysed by itself; speaks of instances and cells where the algebra speaks of numbers.</summary>
internal sealed class ClusterAnalysis
{
    private readonly RuleSystem rules;
    private readonly SystemPart part;
    private readonly LinearSystem system;
    private readonly SystemAnalysis sight;
    private readonly Dependence dependence;
    private readonly Redundancy? redundancy;
    private readonly ImpliedRanges values;

    public ClusterAnalysis(RuleSystem rules, SystemPart part)
    {
        this.rules = rules;
        this.part = part;
        system = part.Within(rules.System);
        sight = SystemAnalysis.Of(system);
        dependence = Dependence.Of(system);
        redundancy = Equalities.Count() < system.Relations.Length ? Redundancy.Of(system) : null;
        values = Network.TryFind(system, out Network? network)
            ? NetworkRanges.Find(network, new long?[system.Unknowns])
            : ImpliedRanges.Of(system);
    }

    /// <summary>The names of the instances that are equalities.</summary>
    public IEnumerable<string> Equalities => Enumerable.Range(0, system.Relations.Length).Where(IsEquality).Select(NameOf);

    /// <summary>What cannot hold together.</summary>
    public RuleArgument? Conflict => values.Conflict is { } conflict ? Argument(conflict) : null;

    /// <summary>Whether the work allowed sufficed.</summary>
    public bool IsComplete => values.Verdict != FeasibilityVerdict.Undecided && redundancy?.IsComplete != false;

    public RuleCluster Cluster()
    {
        CodeDistance distance = sight.Untested.IsEmpty ? sight.Distance : SystemAnalysis.Of(system, sight.Untested).Distance;
        return new(
            [.. part.Relations.Select(relation => rules.Relations[relation].Name)],
            [.. part.Unknowns.Select(unknown => rules.Cells[unknown])],
            Equalities.Count(),
            dependence.Rank,
            distance.AtLeast == int.MaxValue ? null : distance.AtLeast,
            Cells(distance.BlindSpot));
    }

    /// <summary>Whether those of some equalities that are in the cluster follow from the others together.</summary>
    public bool CanDrop(string[] dropped) => dependence.CanDrop(
        [.. Enumerable.Range(0, system.Relations.Length).Where(number => dropped.Contains(NameOf(number)))]);

    public IEnumerable<RedundantInstance> Redundant()
    {
        for (int number = 0; number < system.Relations.Length; number++)
        {
            if (IsEquality(number) && dependence.Implying(number) is { } identity)
                yield return new(NameOf(number), new(Others(identity, number), [], []), [.. identity.Multiples.Select(Named)]);
            else if (redundancy?.Implied.FirstOrDefault(implied => implied.Relation == number) is { } redundant)
                yield return new(NameOf(number), Argument(redundant.Premises), []);
        }
    }

    /// <summary>The ranges that say more than that a count is not negative.</summary>
    public IEnumerable<ImpliedCellRange> Ranges() =>
        from range in values.Ranges
        let isPlain = range.Most is null && range.Least == system.Lower[range.Unknown]
        where !isPlain
        select new ImpliedCellRange(
            CellOf(range.Unknown), range.Least, Rules(range.WhyLeast), range.Most, Rules(range.WhyMost));

    /// <summary>What is seen of each cell.</summary>
    public IEnumerable<CellSight> Sights()
    {
        foreach (int unknown in sight.Untested) yield return Seen(unknown, Sight.Unseen, []);
        foreach (ErrorClass alike in sight.Classes)
        {
            foreach (int unknown in alike.Unknowns)
                yield return Seen(unknown, alike.IsLocated ? Sight.Located : Sight.Detected, Cells(alike.Unknowns.Remove(unknown)));
        }
    }

    private bool IsEquality(int relation) => system.Relations[relation].Sense == Sense.Equal;

    private CellSight Seen(int unknown, Sight sight, ImmutableArray<FormCell> confusedWith) =>
        new(CellOf(unknown), [.. system.Touching(unknown).Select(NameOf)], sight, confusedWith);

    private ImmutableArray<string> Others(Combination identity, int number) =>
        [.. identity.Multiples.Where(multiple => multiple.Relation != number).Select(multiple => NameOf(multiple.Relation))];

    private InstanceMultiple Named(Multiple multiple) => new(multiple.Factor, NameOf(multiple.Relation));

    private RuleArgument? Rules(Premises? premises) => premises is null || premises.Relations.IsEmpty ? null : Argument(premises);

    private RuleArgument Argument(Premises premises) => new([.. premises.Relations.Select(NameOf)], Cells(premises.Lower), []);

    private ImmutableArray<FormCell> Cells(ImmutableArray<int> unknowns) => [.. unknowns.Select(CellOf)];

    private FormCell CellOf(int unknown) => rules.Cells[part.Unknowns[unknown]];

    private string NameOf(int relation) => rules.Relations[part.Relations[relation]].Name;
}
