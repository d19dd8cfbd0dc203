using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>What keeps an identity from being evidence although all its figures are there.</summary>
internal static class Standing
{
    public static UndeterminedReasons Of(FiledReport report, LinearRule rule, LinearInstance instance) =>
        rule.Kind != RuleKind.Identity ? UndeterminedReasons.None
        : FormRules.IsUnsupported(report.Header) ? UndeterminedReasons.UnsupportedForm
        : IsCircular(report, rule, instance) ? UndeterminedReasons.Circular
        : UndeterminedReasons.None;

    /// <summary>The bits of the identities that are no evidence in this report.</summary>
    public static ulong Bits(FiledReport report)
    {
        if (FormRules.IsUnsupported(report.Header)) return ulong.MaxValue;
        if (report.Provenance.IsEmpty) return 0;
        ulong bits = 0;
        FormLayout layout = report.Table(TableKind.Requests).Layout;
        foreach (LinearRule rule in new[] { RequestRules.Balance, RequestRules.Outcomes, RequestRules.Row, DisputeRules.Total })
        {
            foreach (LinearInstance instance in rule.Instances)
            {
                if (IdentityTable.BitOf(instance, layout) is var bit and >= 0 && IsCircular(report, rule, instance)) bits |= 1UL << bit;
            }
        }

        return bits;
    }

    private static bool IsCircular(FiledReport report, LinearRule rule, LinearInstance instance)
    {
        if (report.Provenance.IsEmpty) return false;
        string name = $"{rule.Id}/{instance.Name}";
        return instance.Cells.Any(cell =>
            report.Provenance.TryGetValue(cell, out Origin? origin) && origin.Inferred is { } inferred && inferred.Identities.Contains(name));
    }
}
