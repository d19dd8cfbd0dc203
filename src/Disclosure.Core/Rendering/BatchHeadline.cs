using Disclosure.Checking;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>The one sentence about many inputs: how many of which verdict.</summary>
internal static class BatchHeadline
{
    public static BilingualText Of(IReadOnlyCollection<CheckedInput> inputs)
    {
        CheckedReport[] reports = [.. inputs.OfType<CheckedReport>()];
        int unreadable = inputs.Count - reports.Length;
        List<BilingualText> parts = [];
        Add(CountOf(Verdict.Consistent), "勾稽相符", "consistent");
        Add(CountOf(Verdict.Inconsistent), "勾稽不符", "inconsistent");
        Add(CountOf(Verdict.Undetermined), "无法判定", "undetermined");
        Add(unreadable, "未能读取", "unreadable");
        BilingualText count = new($"共 {inputs.Count} 份", inputs.Count == 1 ? "1 report" : $"{inputs.Count} reports");
        if (parts.Count == 0) return count;
        BilingualText verdicts = Terms.Join(parts);
        return new($"{count.Chinese}：{verdicts.Chinese}", $"{count.English}: {verdicts.English}");

        int CountOf(Verdict verdict) => reports.Count(report => report.Result.Verdict == verdict);

        void Add(int number, string chinese, string english)
        {
            if (number > 0) parts.Add(new($"{chinese} {number} 份", $"{number} {english}"));
        }
    }
}
