using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>The result of holding one report against a set of rules.</summary>
/// <remarks>
/// Immutable and safe for any number of threads. The verdict is there at once; instances, findings and messages are made when
/// somebody first asks for them, always the same for the same report, rules and policy. Equality is by reference.
/// </remarks>
public sealed class Reconciliation
{
    private readonly IdentityMasks masks;
    private ImmutableArray<Finding> instances;
    private ImmutableArray<Finding> findings;
    private ImmutableArray<Cause> causes;

    internal Reconciliation(FiledReport report, Reconciler reconciler, DateOnly? asOf, RelatedReports related, IdentityMasks masks)
    {
        Report = report;
        Reconciler = reconciler;
        AsOf = asOf;
        Related = related;
        this.masks = masks;
    }

    /// <summary>The report.</summary>
    public FiledReport Report { get; }

    /// <summary>The rules, the reading of blanks and the profile that it was held against.</summary>
    public Reconciler Reconciler { get; }

    /// <summary>The day as of which it was checked, where one was given.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The other reports that it was held against.</summary>
    public RelatedReports Related { get; }

    /// <summary>The verdict, by the hard identities alone.</summary>
    public Verdict Verdict => masks.Verdict;

    /// <summary>The hard identities that do not hold: broken or undetermined.</summary>
    internal ulong OpenIdentities => masks.Broken | masks.Undetermined;

    /// <summary>How many hard identities hold, are broken and are undetermined.</summary>
    public OutcomeCounts Counts => masks.Counts;

    /// <summary>Why identities could not be decided, all reasons together.</summary>
    public UndeterminedReasons UndeterminedBecause =>
        masks.Undetermined == 0
            ? UndeterminedReasons.None
            : Instances.Where(IsIdentity).Aggregate(UndeterminedReasons.None, (all, finding) => all | finding.UndeterminedBecause);

    /// <summary>Every instance of every rule with its outcome, in the order of the rule set. Rules about single cells tell their breaches alone.</summary>
    public ImmutableArray<Finding> Instances
    {
        get
        {
            if (instances.IsDefault) Publish(ref instances, Evaluation.All(this));
            return instances;
        }
    }

    /// <summary>问题: what is broken or explained, and the hard and expected relations that could not be decided.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            if (findings.IsDefault) Publish(ref findings, instances.IsDefault ? Evaluation.Shown(this) : [.. instances.Where(IsShown)]);
            return findings;
        }
    }

    /// <summary>The findings joined by their cause, in the order of their first finding.</summary>
    public ImmutableArray<Cause> Causes
    {
        get
        {
            if (causes.IsDefault) Publish(ref causes, CauseGrouping.Of(Findings));
            return causes;
        }
    }

    /// <summary>The number of the cause of each finding.</summary>
    internal Dictionary<Finding, int> CauseNumbers() => new(
        from cause in Causes
        from finding in cause.Findings
        select KeyValuePair.Create(finding, cause.Number));

    /// <summary>How many cells of a table hold a number.</summary>
    public int CoverageOf(TableKind table) => Report.Table(table).Cells.Count(cell => Report[cell].State == CellState.Number);

    /// <summary>How many findings of a severity are broken and not silenced.</summary>
    public int BrokenOf(Severity severity) =>
        Findings.Count(finding => finding.Outcome == Outcome.Broken && finding.Severity == severity && finding.Silenced is null);

    /// <summary>Two threads may make the same thing; every reader sees the one that came first.</summary>
    private static void Publish<T>(ref ImmutableArray<T> field, ImmutableArray<T> made) => ImmutableInterlocked.InterlockedInitialize(ref field, made);

    private static bool IsIdentity(Finding finding) => finding.Rule.Kind == RuleKind.Identity;

    /// <summary>Whether an instance is a finding.</summary>
    internal static bool IsShown(Finding finding) => Evaluation.IsShown(finding.Rule, finding.Outcome);
}
