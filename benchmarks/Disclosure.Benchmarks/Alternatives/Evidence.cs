using Disclosure.Rules;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The verdict from the evidence: every identity interpreted from the rule table with all that a message needs. The reference for every other path.</summary>
internal static class Evidence
{
    public static bool IsConsistent(FiledReport report)
    {
        foreach (Finding finding in Reconciler.Default.Check(report).Instances)
        {
            if (finding.Rule.Kind == RuleKind.Identity && finding.Outcome != Outcome.Holds) return false;
        }

        return true;
    }
}
