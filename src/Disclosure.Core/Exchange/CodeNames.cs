using Disclosure.Checking;
using Disclosure.Diagnosing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>The names of the exchange format for what a machine reads: never translated.</summary>
internal static class CodeNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Expected => "expected",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "holds",
        Outcome.Broken => "broken",
        Outcome.Explained => "explained",
        Outcome.Undetermined => "undetermined",
        _ => "not_applicable",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "consistent",
        Verdict.Inconsistent => "inconsistent",
        _ => "undetermined",
    };

    public static string Of(Sight sight) => sight switch
    {
        Sight.Unseen => "unseen",
        Sight.Detected => "detected",
        _ => "located",
    };

    public static string Of(Grounding grounding) => grounding switch
    {
        Grounding.PrintedOnForm => "printed_on_form",
        Grounding.LabelSemantics => "label_semantics",
        Grounding.Statute => "statute",
        Grounding.Practice => "practice",
        _ => "inference",
    };

    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.Identity => "identity",
        RuleKind.Expected => "expected",
        RuleKind.Plausibility => "plausibility",
        RuleKind.Format => "format",
        _ => "text",
    };

    public static string Of(RuleReach reach) => reach switch
    {
        RuleReach.WithinReport => "within_report",
        RuleReach.BetweenYears => "between_years",
        _ => "between_bodies",
    };

    public static string Of(TermRole role) => role switch
    {
        TermRole.Own => "own",
        TermRole.LastYear => "last_year",
        _ => "children",
    };

    public static string Of(BlankPolicy blanks) => blanks == BlankPolicy.Zero ? "zero" : "unknown";

    public static string Of(NotApplicableReason reason) => reason switch
    {
        NotApplicableReason.NoTable => "no_table",
        NotApplicableReason.NoYear => "no_year",
        NotApplicableReason.NotStated => "not_stated",
        NotApplicableReason.NoFigure => "no_figure",
        NotApplicableReason.OtherLayout => "other_layout",
        _ => "not_concerned",
    };

    public static IEnumerable<string> Of(UndeterminedReasons reasons)
    {
        if (reasons.HasFlag(UndeterminedReasons.Blank)) yield return "blank";
        if (reasons.HasFlag(UndeterminedReasons.NotInSource)) yield return "not_in_source";
        if (reasons.HasFlag(UndeterminedReasons.NotRead)) yield return "not_read";
        if (reasons.HasFlag(UndeterminedReasons.Circular)) yield return "circular";
        if (reasons.HasFlag(UndeterminedReasons.UnsupportedForm)) yield return "unsupported_form";
        if (reasons.HasFlag(UndeterminedReasons.NotCertain)) yield return "not_certain";
    }

    public static string Of(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.AtMost => "<=",
        _ => ">=",
    };

    public static string Of(CellUnit unit) => unit switch
    {
        CellUnit.Document => "document",
        CellUnit.Decision => "decision",
        CellUnit.CatalogueItem => "catalogue_item",
        CellUnit.TenThousandYuan => "ten_thousand_yuan",
        CellUnit.Project => "project",
        CellUnit.MoneyAsPrinted => "money_as_printed",
        CellUnit.Request => "request",
        _ => "case",
    };

    public static string Of(GridCellKind kind) => kind switch
    {
        GridCellKind.Note => "note",
        GridCellKind.BlockHeading => "block_heading",
        GridCellKind.ColumnHeading => "column_heading",
        GridCellKind.RowHeading => "row_heading",
        _ => "figure",
    };

    public static string Of(DiagnosisVerdict verdict) => verdict switch
    {
        DiagnosisVerdict.Unique => "unique",
        DiagnosisVerdict.Ambiguous => "ambiguous",
        DiagnosisVerdict.NotLocalisable => "not_localisable",
        _ => "too_many",
    };

    public static string? Of(Mechanism mechanism) => mechanism switch
    {
        Mechanism.AdjacentDigitsSwapped => "adjacent_digits_swapped",
        Mechanism.DigitDropped => "digit_dropped",
        Mechanism.DigitAdded => "digit_added",
        Mechanism.DigitReplaced => "digit_replaced",
        Mechanism.ValueSlid => "value_slid",
        Mechanism.PartLeftOut => "part_left_out",
        Mechanism.PartCountedTwice => "part_counted_twice",
        Mechanism.SignFlipped => "sign_flipped",
        Mechanism.FactorOfTen => "factor_of_ten",
        Mechanism.UnitConfused => "unit_confused",
        Mechanism.NeighbouringYearAgrees => "neighbouring_year_agrees",
        Mechanism.LastYearsFigure => "last_years_figure",
        Mechanism.LineShifted => "line_shifted",
        Mechanism.LinesSwapped => "lines_swapped",
        _ => null,
    };

    public static string Of(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.None => "none",
        EvidenceStrength.Weak => "weak",
        _ => "strong",
    };
}
