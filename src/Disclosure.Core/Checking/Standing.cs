using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>What keeps an identity from being evidence although all its figures are there.</summary>
internal static class Standing
{
    public static UndeterminedReasons Of(FiledReport report, LinearRule rule, LinearInstance instance) =>
        rule.Kind != RuleKind.Identity || report.IsPlain ? UndeterminedReasons.None
        : FormRules.IsUnsupported(report.Header) ? UndeterminedReasons.UnsupportedForm
        : IsCircular(report, rule, instance) ? UndeterminedReasons.Circular
        : UndeterminedReasons.None;

    /// <summary>The bits of the identities that are no evidence in this report.</summary>
    public static ulong Bits(FiledReport report) =>
        report.IsPlain ? 0 : FormRules.IsUnsupported(report.Header) ? ulong.MaxValue : Circular(report);

    private static bool IsCircular(FiledReport report, LinearRule rule, LinearInstance instance) =>
        IdentityTable.BitOf(instance, report.RequestsLayout) is var bit and >= 0 && (Circular(report) >> bit & 1) != 0;

    private static ulong Circular(FiledReport report)
    {
        FormLayout layout = report.RequestsLayout;
        ulong bits = 0;
        foreach ((FormCell cell, InferredPlacement placement) in report.Inferred)
        {
            foreach (string identity in placement.Identities)
            {
                if (IdentityTable.Find(identity, layout) is { } instance && instance.Cells.Contains(cell))
                    bits |= 1UL << IdentityTable.BitOf(instance, layout);
            }
        }

        return bits;
    }
}
