using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// A form being filled in, held against the rules at every step: change a cell and get exactly the findings that appeared and
/// disappeared. Only the rules that a change touches are evaluated again.
/// </summary>
/// <remarks>
/// Mutable, for one thread at a time. At every step <see cref="Findings"/> are those of a full check of <see cref="Report"/>, without
/// the ones that only say that something is still empty while the form is under way.
/// </remarks>
public sealed class LiveReconciliation
{
    private readonly Reconciler reconciler;
    private readonly DateOnly? asOf;
    private readonly FormUnderWay form;
    private readonly LiveFindings findings;
    private readonly LiveRules rules;

    private LiveReconciliation(Reconciler reconciler, FiledReport report, DateOnly? asOf, bool isUnderWay)
    {
        this.reconciler = reconciler;
        this.asOf = asOf;
        form = new(report);
        findings = new(reconciler.Rules, isUnderWay, reconciler.Check(report, asOf).Instances);
        rules = new(reconciler.Rules, report, isUnderWay);
    }

    /// <summary>The form as it stands now, as a report.</summary>
    public FiledReport Report => form.Report;

    /// <summary>The findings as they stand now, in the order of the rule set.</summary>
    public ImmutableArray<Finding> Findings => findings.ToImmutable();

    /// <summary>The totals that follow from what has been filled in (自动合计). They are marked proposals and stand in no cell.</summary>
    public IEnumerable<ProposedTotal> ProposedTotals => rules.Identities.Select(ProposedTotalOf).OfType<ProposedTotal>();

    /// <summary>Opens a form.</summary>
    /// <param name="reconciler">The rules and the reading of blanks.</param>
    /// <param name="report">The form to start from, empty or filled in. Its layouts stay.</param>
    /// <param name="asOf">The day as of which rules about time judge.</param>
    /// <param name="isUnderWay">
    /// Whether the form is still being filled in: then relations that lack a figure and cells that are blank are no findings yet.
    /// </param>
    public static LiveReconciliation Open(Reconciler reconciler, FiledReport report, DateOnly? asOf = null, bool isUnderWay = true)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(report);
        return new(reconciler, report, asOf, isUnderWay);
    }

    /// <summary>Changes one cell.</summary>
    /// <exception cref="ArgumentException">The table's layout does not have the cell.</exception>
    public FindingChange Set(FormCell cell, CellEntry entry)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (!form.Table(cell.Table).Contains(cell)) throw new ArgumentException($"{form.Table(cell.Table)} has no cell {cell.Id}", nameof(cell));
        Apply(cell, entry);
        return findings.TakeChange();
    }

    /// <summary>Changes one cell to a plain number.</summary>
    public FindingChange Set(FormCell cell, decimal number) => Set(cell, CellEntry.Number(number));

    /// <summary>Changes one cell to what a person typed, read as the cell would read a print.</summary>
    public FindingChange Set(FormCell cell, string typed) => Set(cell, CellEntry.Read(cell, typed));

    /// <summary>
    /// Pastes a block copied from a spreadsheet or a web page: lines are rows, tabs separate cells, and the block is laid over the
    /// printed table from <paramref name="first"/> to the right and downwards. A single line runs on through the groups of table 4, which
    /// is printed as one line; of several lines each fills a group.
    /// </summary>
    public PasteResult Paste(FormCell first, string block)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(block);
        FormTable table = form.Table(first.Table);
        int row = table.Rows.IndexOf(table.RowOf(first));
        int column = table.Rows[row].Cells.IndexOf(first);
        ImmutableArray<string>[] lines = [.. ClipboardBlock.Rows(block.TrimEnd('\r', '\n'))];
        bool runsOn = table.Kind == TableKind.Disputes && lines.Length == 1;
        ImmutableArray<string>.Builder leftOver = ImmutableArray.CreateBuilder<string>();
        int placed = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            ImmutableArray<FormCell> places = runsOn ? table.Cells[table.Position(first)..]
                : row + i < table.Rows.Length ? [.. table.Rows[row + i].Cells.Skip(column)]
                : [];
            ImmutableArray<string> texts = lines[i];
            for (int j = 0; j < texts.Length && j < places.Length; j++)
            {
                Apply(places[j], CellEntry.Read(places[j], texts[j]));
                placed++;
            }

            leftOver.AddRange(texts.Skip(places.Length).Where(text => text.Length > 0));
        }

        return new(findings.TakeChange(), placed, leftOver.ToImmutable());
    }

    private void Apply(FormCell cell, CellEntry entry)
    {
        CellEntry before = form[cell];
        bool wasOpen = form.HasOpen(cell.Table);
        form[cell] = entry;
        CellEntry after = form[cell];
        if (after == before) return;
        foreach ((LinearRule rule, LinearInstance instance) in rules.Touching(cell)) Reevaluate(rule, instance);
        foreach (CellRule rule in rules.CellRules) Reevaluate(rule, cell, after);
        foreach (PredicateRule rule in rules.Predicates)
        {
            if (rule.SpeaksOfOpenCells && !wasOpen && !form.HasOpen(cell.Table)) continue;
            if (rule.IsTouchedBy(cell, before, after)) Reevaluate(rule);
        }
    }

    private void Reevaluate(LinearRule rule, LinearInstance instance)
    {
        UndeterminedReasons because = Standing.Of(form.Envelope, rule, instance);
        bool isDecided = LinearSides.TryCompute(instance, form, reconciler.Blanks, out LinearSides sides) && because == UndeterminedReasons.None;
        bool isQuiet = isDecided ? sides.Satisfy(instance.Relation) : findings.HidesOpen;
        if (isQuiet)
        {
            findings.Replace(rule, instance.Name, null);
            return;
        }

        Observation seen = isDecided
            ? LinearEvaluation.Decided(rule, instance, sides)
            : LinearEvaluation.Undetermined(instance, form, reconciler.Blanks, because);
        findings.Replace(rule, instance.Name, Judge(form.Report, rule, seen));
    }

    private void Reevaluate(CellRule rule, FormCell cell, CellEntry entry)
    {
        Observation? seen = rule.Observe(form.Table(cell.Table), cell, entry);
        findings.Replace(rule, cell.Id, seen is null ? null : Judge(form.Report, rule, seen));
    }

    private void Reevaluate(PredicateRule rule)
    {
        FiledReport report = form.Report;
        RuleContext context = new(
            report, RelatedReports.None, reconciler.Blanks, asOf, id => rules.Precedes(id, rule), (id, instance) => FindInFullCheck(report, id, instance));
        findings.ReplaceAll(rule, rule.Observe(context).Select(seen => Judge(report, rule, seen)));
    }

    private Finding Judge(FiledReport report, Rule rule, Observation seen) =>
        Evaluation.Judge(report, rule, seen, reconciler.Profile, asOf);

    private Observation? FindInFullCheck(FiledReport report, string rule, string instance) =>
        reconciler.Check(report, asOf).Instances.LastOrDefault(finding => finding.Rule.Id.Value == rule && finding.Instance == instance)?.Seen;

    private ProposedTotal? ProposedTotalOf(RuleInstance identity)
    {
        if (identity.Instance.Right.Terms is not [{ Coefficient: 1 } total]) return null;
        if (form[total.Cell].State is CellState.Number or CellState.Unreadable) return null;
        long sum = 0;
        foreach (LinearTerm term in identity.Instance.Left.Terms)
        {
            if (form[term.Cell].Value is not { } figure) return null;
            sum += (long)figure;
        }

        return new(total.Cell, sum, identity.Rule, identity.Instance);
    }
}
