using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>空白推断: what the cells of tables 3 and 4 that have no number can hold if the identities hold, each with its proof.</summary>
/// <remarks>
/// Immutable. Nothing is filled in. The figures beside the cells are taken as right and counts as at least 0; the proof names all that is
/// needed. Cells whose identities contradict each other are not listed: T3.IMPLIED and T4.IMPLIED tell why. House rules play no part, nor
/// does an identity by which a figure was placed. Equality is by reference.
/// </remarks>
public sealed class Inference
{
    private static readonly DeskCache<Desk> desks = new((rules, tables, leftOut) => new(rules, tables, leftOut));

    private Inference(FiledReport report, ImmutableArray<ImpliedCellRange> cells)
    {
        Report = report;
        Cells = cells;
    }

    /// <summary>Every such cell with its least and greatest figure, in the order of <see cref="OfficialForm.Cells"/>.</summary>
    public ImmutableArray<ImpliedCellRange> Cells { get; }

    internal FiledReport Report { get; }

    /// <summary>Infers what the cells of a report can hold; the reading of blanks is that of the result.</summary>
    public static Inference Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        FiledReport report = result.Report;
        if (result.Counts.Undetermined == 0 || !report.Header.IsCovered) return new(report, []);
        Desk desk = desks.For(result);
        return new(report, desk.Infer(desk.System.Read(report, result.Reconciler.Blanks)));
    }

    private sealed class Desk
    {
        private readonly Network? network;

        public Desk(RuleSet rules, TableSet tables, HashSet<string> leftOut)
        {
            System = RuleSystem.Of(
                rules.InstancesIn(tables).Where(found => found.Rule.Kind == RuleKind.Identity && !leftOut.Contains(found.Name)),
                countsAreNotNegative: true);
            _ = Network.TryFind(System.System, out network);
        }

        public RuleSystem System { get; }

        public ImmutableArray<ImpliedCellRange> Infer(long?[] values) => network is null || !values.Contains(null)
            ? []
            : [.. new BlankGroups(network, values).Ranges.Select(Implied)];

        private ImpliedCellRange Implied(ValueRange range) => new(
            System.Cells[range.Unknown], range.Least, Why(range.WhyLeast), range.Most, Why(range.WhyMost));

        private RuleArgument? Why(Premises? premises) => premises is null || premises.Relations.IsEmpty ? null : RuleArgument.Of(System, premises);
    }
}
