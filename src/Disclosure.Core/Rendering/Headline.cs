using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// The one sentence about a result: the verdict with its numbers and, behind it, what else is open, so that a consistent report
/// with open findings never reads as all fine.
/// </summary>
public static class Headline
{
    /// <summary>The sentence, for example <c>勾稽相符（42/42）；另有 3 项需核实</c>.</summary>
    public static BilingualText Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        BilingualText verdict = OfVerdict(result);
        BilingualText[] open = [.. OpenBesideIdentities(result)];
        if (open.Length == 0) return verdict;
        BilingualText others = Terms.Join(open);
        return new($"{verdict.Chinese}；另有 {others.Chinese}", $"{verdict.English}; also {others.English}");
    }

    private static BilingualText OfVerdict(Reconciliation result)
    {
        (int holds, int broken, int undetermined) = result.Counts;
        int total = result.Counts.Total;
        if (result.Verdict == Verdict.Consistent) return new($"勾稽相符（{holds}/{total}）", $"consistent ({holds} of {total})");

        BilingualText standing = new($"（{holds}/{total} 成立）", $" ({holds} of {total} hold)");
        BilingualText open = new($"{undetermined} 项缺数未核", $"{undetermined} not decided");
        if (result.Verdict == Verdict.Inconsistent)
        {
            BilingualText parts = new($"{broken} 项不成立", $"{broken} broken");
            if (undetermined > 0) parts = new($"{parts.Chinese}，{open.Chinese}", $"{parts.English}, {open.English}");
            return new($"勾稽不符：{parts.Chinese}{standing.Chinese}", $"inconsistent: {parts.English}{standing.English}");
        }

        BilingualText reasons = Terms.Of(result.UndeterminedBecause);
        return result.UndeterminedBecause == UndeterminedReasons.UnsupportedForm
            ? new($"无法判定：{reasons.Chinese}", $"undetermined: {reasons.English}")
            : new(
                $"无法判定（{reasons.Chinese}）：{open.Chinese}{standing.Chinese}",
                $"undetermined ({reasons.English}): {open.English}{standing.English}");
    }

    /// <summary>How many causes beside the identities that are counted ask for what; people are shown one line a cause.</summary>
    private static IEnumerable<BilingualText> OpenBesideIdentities(Reconciliation result)
    {
        Cause[] others = [.. ShownCauses.Of(result).Where(cause => cause.Findings[0].Rule is not LinearRule { Kind: RuleKind.Identity })];
        int errors = BrokenOf(Severity.Error), infos = BrokenOf(Severity.Info);
        int toVerify = BrokenOf(Severity.Expected) + BrokenOf(Severity.Warning);
        int silenced = others.Count(cause => cause.IsSilenced);
        int explained = others.Count(cause => cause is { Outcome: Outcome.Explained, IsSilenced: false });
        int undetermined = others.Count(cause => cause is { Outcome: Outcome.Undetermined, IsSilenced: false });
        if (errors > 0) yield return new($"{errors} 项须更正", $"{errors} to correct");
        if (toVerify > 0) yield return new($"{toVerify} 项需核实", $"{toVerify} to verify");
        if (undetermined > 0) yield return new($"{undetermined} 项缺数未核", $"{undetermined} not decided");
        if (explained > 0) yield return new($"{explained} 项差异已说明", $"{explained} explained");
        if (silenced > 0) yield return new($"{silenced} 项按审核口径不计", $"{silenced} silenced");
        if (infos > 0) yield return new($"{infos} 项提示", $"{infos} for information");

        int BrokenOf(Severity severity) =>
            others.Count(cause => cause is { Outcome: Outcome.Broken, IsSilenced: false } && cause.Severity == severity);
    }
}
