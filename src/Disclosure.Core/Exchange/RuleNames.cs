using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>The words of the file formats for what rules are made of.</summary>
internal static class RuleNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Expected => "expected",
        Severity.Warning => "warning",
        _ => "info",
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
}
