using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>What the linear rules of a set can see of errors in a report of a layout, what they cannot, and what they say of each other.</summary>
/// <remarks>
/// Immutable. Figures are taken as whole numbers, so relations in which a sum of money stands are left aside. What is said of a set is
/// calculated from its relations, never assumed: a changed rule changes the answer.
/// </remarks>
public sealed class RuleSetAnalysis
{
    private readonly RuleSet rules;
    private readonly ImmutableArray<ClusterAnalysis> clusters;

    private RuleSetAnalysis(RuleSet rules, FormLayout layout, bool countsAreNotNegative)
    {
        this.rules = rules;
        Layout = layout;
        RuleSystem system = SystemOf(rules, layout, countsAreNotNegative);
        clusters = [.. SystemPart.Of(system.System).Select(part => new ClusterAnalysis(system, part))];
        Clusters = [.. clusters.Select(cluster => cluster.Cluster())];
        Redundant = [.. clusters.SelectMany(cluster => cluster.Redundant())];
        Conflicts = [.. clusters.Select(cluster => cluster.Conflict).OfType<RuleArgument>()];
        Ranges = [.. clusters.SelectMany(cluster => cluster.Ranges()).OrderBy(range => range.Cell.Index)];
        Dictionary<FormCell, CellSight> sights = clusters.SelectMany(cluster => cluster.Sights()).ToDictionary(sight => sight.Cell);
        Cells =
        [
            .. OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, layout).Cells).OrderBy(cell => cell.Index)
                .Select(cell => sights.GetValueOrDefault(cell) ?? new(cell, [], Sight.Unseen, [])),
        ];
    }

    /// <summary>The layout of the tables.</summary>
    public FormLayout Layout { get; }

    /// <summary>The instances that hang together, in the order of their first cells.</summary>
    public ImmutableArray<RuleCluster> Clusters { get; }

    /// <summary>How many equalities say something of their own.</summary>
    public int Rank => Clusters.Sum(cluster => cluster.Rank);

    /// <summary>Every instance that follows from others, each taken alone.</summary>
    public ImmutableArray<RedundantInstance> Redundant { get; }

    /// <summary>Instances that no report can keep together, of which none can be left out; one a cluster at most.</summary>
    public ImmutableArray<RuleArgument> Conflicts { get; }

    /// <summary>The cells that the rules limit by themselves, in the order of <see cref="OfficialForm.Cells"/>.</summary>
    public ImmutableArray<ImpliedCellRange> Ranges { get; }

    /// <summary>Every cell of the layout, in the order of <see cref="OfficialForm.Cells"/>, with what is seen of it.</summary>
    public ImmutableArray<CellSight> Cells { get; }

    /// <summary>Whether the work allowed sufficed for everything; else more may be redundant, limited or in conflict.</summary>
    public bool IsComplete => clusters.All(cluster => cluster.IsComplete);

    /// <summary>Analyses a set of rules.</summary>
    /// <param name="rules">The set; other rules than linear ones play no part.</param>
    /// <param name="layout">The layout of all tables.</param>
    /// <param name="countsAreNotNegative">Whether a count that the form does not print with a sign is known to be at least 0.</param>
    public static RuleSetAnalysis Of(RuleSet rules, FormLayout layout, bool countsAreNotNegative = true)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (!Enum.IsDefined(layout)) throw new ArgumentOutOfRangeException(nameof(layout), layout, "not a layout");
        return new(rules, layout, countsAreNotNegative);
    }

    /// <summary>Whether all instances named, equalities of the set, follow from its other equalities together.</summary>
    /// <exception cref="ArgumentException">The set has no such equality.</exception>
    public bool CanDrop(params IEnumerable<string> instances)
    {
        ArgumentNullException.ThrowIfNull(instances);
        string[] dropped = [.. instances];
        if (dropped.Except(clusters.SelectMany(cluster => cluster.Equalities)).Any())
            throw new ArgumentException("The set has not all of these equalities.", nameof(instances));
        return clusters.All(cluster => cluster.CanDrop(dropped));
    }

    /// <summary>The cells in which a single error is not located as things are, but would be if a rule were added.</summary>
    public ImmutableArray<FormCell> LocatedBy(LinearRule added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return [.. LocatedUnder(rules.Add(added)).Except(Located).OrderBy(cell => cell.Index)];
    }

    /// <summary>The cells in which a single error is located as things are, but would not be without a rule.</summary>
    public ImmutableArray<FormCell> LocatedThanksTo(RuleId rule) =>
        [.. Located.Except(LocatedUnder(rules.Remove(rule))).OrderBy(cell => cell.Index)];

    private IEnumerable<FormCell> Located => Cells.Where(cell => cell.Sight == Sight.Located).Select(cell => cell.Cell);

    private IEnumerable<FormCell> LocatedUnder(RuleSet set)
    {
        RuleSystem system = SystemOf(set, Layout, countsAreNotNegative: true);
        return SystemAnalysis.Of(system.System, work: 0).Located.Select(unknown => system.Cells[unknown]);
    }

    private static RuleSystem SystemOf(RuleSet rules, FormLayout layout, bool countsAreNotNegative) =>
        RuleSystem.Of(rules.InstancesIn(TableSet.Of(layout)), countsAreNotNegative);
}
