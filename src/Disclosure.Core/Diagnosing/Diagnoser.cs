using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Checking;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>Names the cells that explain broken identities (差错定位).</summary>
/// <remarks>
/// Immutable and safe for any number of threads. It looks at the hard identities and at linear house rules whose breach is an error, all of
/// which must hold together; relations over sums of money are left out. Counts are at least 0 where the rule set has CELL.COUNT.
/// </remarks>
public sealed class Diagnoser
{
    private const int Listed = 100;

    /// <summary>Small, so that a report in which nearly everything is wrong does not hold up a run.</summary>
    private const int Work = 10_000;

    private readonly DeskCache<Desk> desks = new((rules, tables, leftOut) => new(rules, tables, leftOut));

    private Diagnoser()
    {
    }

    /// <summary>The diagnoser.</summary>
    public static Diagnoser Default { get; } = new();

    /// <summary>Diagnoses a report that was held against rules. Nothing is allocated where every identity holds.</summary>
    /// <param name="result">The result.</param>
    /// <remarks>The reports of the years before and after, where the result has them, rank repairs and decide nothing.</remarks>
    /// <returns>One diagnosis a cause, in the order of the form; none where nothing is wrong or the form is not covered.</returns>
    public ImmutableArray<Diagnosis> Diagnose(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Verdict == Verdict.Consistent && !HasErrorOfTheHouse(result.Reconciler.Rules)) return [];
        return result.UndeterminedBecause.HasFlag(UndeterminedReasons.UnsupportedForm) ? [] : Search(result);
    }

    private ImmutableArray<Diagnosis> Search(Reconciliation result)
    {
        Desk desk = desks.For(result);
        long?[] values = desk.System.Read(result.Report, result.Reconciler.Blanks);
        Evidence evidence = new(desk.System, values, result.Report, result.Related);
        LineEdits edits = new(desk.System, values, desk.LineEdits);
        ImmutableArray<Finding> broken = [.. result.Findings.Where(finding => finding.Outcome == Outcome.Broken && (desk.Has(finding) || ImpliedRules.Have(finding.Rule)))];
        return
        [
            .. desk.Plan.Find(values, RepairOptions.Default with { Listed = Listed, Work = Work })
                .SelectMany(set => Diagnose(result.Report, desk, evidence, edits, broken, set)),
        ];
    }

    private static IEnumerable<Diagnosis> Diagnose(
        FiledReport report, Desk desk, Evidence evidence, LineEdits edits, ImmutableArray<Finding> broken, RepairSet set)
    {
        if (set.Verdict == RepairVerdict.NotNeeded) yield break;
        if (set.Verdict is RepairVerdict.TooMany or RepairVerdict.Infeasible)
        {
            DiagnosisVerdict verdict = set.Verdict == RepairVerdict.TooMany ? DiagnosisVerdict.TooMany : DiagnosisVerdict.NotLocalisable;
            yield return new(report, verdict, null, BrokenAmong(set.Unknowns), [], 0);
            yield break;
        }

        int? condition = set.Verdict == RepairVerdict.Unique ? (set.ExactUpTo == int.MaxValue ? null : set.ExactUpTo) : set.Size;
        ImmutableArray<ImmutableArray<ImmutableArray<Change>>> factors = set.IsComplete
            ? RepairFactors.Of(set.Repairs, desk.StandTogether)
            : [[.. set.Repairs.Select(repair => repair.Changes)]];
        foreach (ImmutableArray<ImmutableArray<Change>> factor in factors)
        {
            int total = set.IsComplete ? factor.Length : set.Total;
            ImmutableArray<Finding> explained = BrokenAmong(factor.SelectMany(changes => changes).Select(change => change.Unknown));
            HashSet<string> mended = [.. explained.Where(desk.Has).Select(finding => finding.Name)];
            ImmutableArray<Repair> ofLines = [.. edits.Mending(mended)];
            ImmutableArray<Repair> repairs = [.. factor.Select(evidence.Of)
                .Select(repair => ofLines.FirstOrDefault(repair.ChangesTheSameAs) ?? repair).OrderByDescending(StrengthOf)];
            yield return new(
                report, VerdictOf(desk, factor, total), condition, explained, repairs, total,
                [.. ofLines.Where(edit => edit.Changes.Length > factor[0].Length)]);
        }

        ImmutableArray<Finding> BrokenAmong(IEnumerable<int> unknowns)
        {
            HashSet<FormCell> cells = [.. unknowns.Select(unknown => desk.System.Cells[unknown])];
            return [.. broken.Where(finding => finding.Cells.Any(cells.Contains))];
        }
    }

    private static DiagnosisVerdict VerdictOf(Desk desk, ImmutableArray<ImmutableArray<Change>> factor, int total)
    {
        if (total == 1) return factor[0].All(change => change.Amount is not null) ? DiagnosisVerdict.Unique : DiagnosisVerdict.Ambiguous;
        bool isOneCell = factor.All(changes => changes.Length == 1);
        return isOneCell && factor.All(changes => desk.LeaveTheSameTrace(changes[0].Unknown, factor[0][0].Unknown))
            ? DiagnosisVerdict.NotLocalisable
            : DiagnosisVerdict.Ambiguous;
    }

    /// <summary>How well slips explain a repair: by its least explained change.</summary>
    private static int StrengthOf(Repair repair) => repair.Changes.Min(change => (int)change.Mechanism);

    private static bool HasErrorOfTheHouse(RuleSet rules)
    {
        foreach (Rule rule in rules.Rules)
            if (rule is LinearRule { Kind: not RuleKind.Identity, Severity: Severity.Error }) return true;
        return false;
    }

    /// <summary>What is made once for a rule set and layouts.</summary>
    private sealed class Desk
    {
        private readonly HashSet<(RuleId, string)> names;

        public Desk(RuleSet rules, TableSet tables, HashSet<string> leftOut)
        {
            System = RuleSystem.Of(
                rules.InstancesIn(tables)
                    .Where(found => (found.Rule.Kind == RuleKind.Identity || found.Rule.Severity == Severity.Error) && !leftOut.Contains(found.Name)),
                countsAreNotNegative: rules.TryGet(CellRules.Count.Id, out _));
            Plan = RepairPlan.Of(System.System);
            LineEdits = NumberedLineEdit.In(System, LineEdit.In(tables[TableKind.Requests]));
            names = [.. System.Relations.Select(relation => (relation.Rule.Id, relation.Instance.Name))];
        }

        public RuleSystem System { get; }

        public RepairPlan Plan { get; }

        /// <summary>The operations on whole rows and columns of the tables.</summary>
        public ImmutableArray<NumberedLineEdit> LineEdits { get; }

        public bool Has(Finding finding) => names.Contains((finding.Rule.Id, finding.Instance));

        public bool StandTogether(int one, int other) =>
            System.System.Touching(one).AsSpan().ContainsAny(System.System.Touching(other).AsSpan());

        public bool LeaveTheSameTrace(int one, int other) =>
            System.System.Touching(one).AsSpan().SequenceEqual(System.System.Touching(other).AsSpan());
    }
}
