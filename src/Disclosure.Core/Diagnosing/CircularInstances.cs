using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>The identities that placed a figure of a report and so are no evidence in it.</summary>
internal static class CircularInstances
{
    /// <summary>Their names.</summary>
    public static HashSet<string> In(Reconciliation result) =>
        [.. result.Instances.Where(finding => finding.UndeterminedBecause.HasFlag(UndeterminedReasons.Circular)).Select(finding => finding.Name)];
}
