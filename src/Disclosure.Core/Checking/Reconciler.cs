using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>Holds reports against a set of rules (勾稽核对).</summary>
/// <remarks>Immutable and safe for any number of threads: one for the whole program is enough. It reads no clock and no culture.</remarks>
public sealed class Reconciler
{
    private readonly ulong[] identities;

    private Reconciler(RuleSet rules, BlankPolicy blanks, RuleProfile profile)
    {
        Rules = profile.Extend(rules);
        Blanks = blanks;
        Profile = profile;
        Screens = [.. Rules.Rules.Select(RuleScreen.Of)];
        identities = [.. OfficialForm.Layouts.Select(layout => IdentityTable.BitsOf(Rules, layout))];
    }

    /// <summary>The whole catalogue; blanks are unknown.</summary>
    public static Reconciler Default { get; } = new(RuleSet.Standard, BlankPolicy.Unknown, RuleProfile.Standard);

    /// <summary>The rules, those of the profile included.</summary>
    public RuleSet Rules { get; }

    /// <summary>How blanks are read.</summary>
    public BlankPolicy Blanks { get; }

    /// <summary>审核口径: severities, silenced rules, deadlines, messages, house rules.</summary>
    public RuleProfile Profile { get; }

    /// <summary>A reconciler with rules, a reading of blanks and a profile of one's own.</summary>
    public static Reconciler Create(RuleSet rules, BlankPolicy blanks = BlankPolicy.Unknown, RuleProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (!Enum.IsDefined(blanks)) throw new ArgumentOutOfRangeException(nameof(blanks), blanks, "not a blank policy");
        return new(rules, blanks, profile ?? RuleProfile.Standard);
    }

    /// <summary>What tells at a glance that a rule has nothing to show, one for each of the rules.</summary>
    internal ImmutableArray<RuleScreen> Screens { get; }

    /// <summary>Holds a report against the rules.</summary>
    /// <param name="report">The report, right or wrong.</param>
    /// <param name="asOf">The day as of which rules about time judge; without it they do not apply.</param>
    /// <param name="related">Other years, revisions and bodies; rules about them do not apply without it.</param>
    public Reconciliation Check(FiledReport report, DateOnly? asOf = null, RelatedReports? related = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report, this, asOf, related ?? RelatedReports.None, Masks(report));
    }

    /// <summary>Whether every hard identity holds; the same as <see cref="Verdict.Consistent"/>, without allocating anything.</summary>
    public bool IsConsistent(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return IsSound(report) || Masks(report).Verdict == Verdict.Consistent;
    }

    /// <summary>The verdict of every report of a batch, without allocating anything; the same as <see cref="Check(FiledReport, DateOnly?, RelatedReports?)"/> one by one.</summary>
    /// <param name="batch">The reports.</param>
    /// <param name="verdicts">Takes the verdicts in their order; empty where only the counts are wanted.</param>
    /// <exception cref="ArgumentException">There is room for fewer verdicts than the batch has reports.</exception>
    public ReconciliationSummary Check(ReportBatch batch, Span<Verdict> verdicts = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        HasRoom(verdicts, batch.Count);
        ReconciliationSummary summary = default;
        batch.Check(identities, Blanks, verdicts, ref summary);
        return summary;
    }

    /// <summary>The verdict of every row of columns in memory, without allocating anything; the same as of each row as a report.</summary>
    /// <param name="columns">The reports, a row each.</param>
    /// <param name="verdicts">Takes the verdicts in their order; empty where only the counts are wanted.</param>
    /// <exception cref="ArgumentException">There is room for fewer verdicts than there are rows.</exception>
    public ReconciliationSummary Check(ReportColumns columns, Span<Verdict> verdicts = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        HasRoom(verdicts, columns.Count);
        ReconciliationSummary summary = default;
        new ColumnCheck(columns, identities[(int)columns.RequestsLayout], Blanks).Check(verdicts, ref summary);
        return summary;
    }

    private static void HasRoom(Span<Verdict> verdicts, int reports)
    {
        if (!verdicts.IsEmpty && verdicts.Length < reports)
            throw new ArgumentException(FormattableString.Invariant($"room for {verdicts.Length} verdicts of {reports} reports"), nameof(verdicts));
    }

    /// <summary>Whether nothing is missing, nothing in doubt and every identity holds, whichever of them the rules ask for: most reports are so.</summary>
    private static bool IsSound(FiledReport report) =>
        report.IsPlain && PresenceMasks.AreComplete(report.Figures, report.RequestsLayout) && IdentityKernel.AddUp(report);

    private IdentityMasks Masks(FiledReport report)
    {
        FormLayout layout = report.RequestsLayout;
        ulong undetermined = PresenceMasks.Undetermined(report.Figures, layout, Blanks) | Standing.Bits(report);
        return new(identities[(int)layout], IdentityKernel.Unequal(report), undetermined);
    }
}
