using Disclosure.Checking;
using Disclosure.Rules;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The library's own interpreter of linear rules, for the identities: what explains a finding, without the explanation.</summary>
internal static class RuleInterpreter
{
    private static readonly LinearInstance[] identities =
    [
        .. RuleSet.Identities.Rules.OfType<LinearRule>().SelectMany(rule => rule.Instances),
    ];

    public static bool IsConsistent(FiledReport report)
    {
        foreach (LinearInstance identity in identities)
        {
            if (!identity.ExistsIn(report)) continue;
            if (!LinearSides.TryCompute(identity, report, BlankPolicy.Unknown, out LinearSides sides)) return false;
            if (!sides.Satisfy(identity.Relation)) return false;
        }

        return true;
    }
}
