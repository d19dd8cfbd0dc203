using System.Text;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rollup;

namespace Disclosure.Cli;

/// <summary>Results for people: a line or a block a report, and a summary where there are several. What gave no report is told on standard error.</summary>
internal sealed class TextResults(TextReport report, Tally tally, InOrder inOrder, bool isWatched) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        BufferedOutput buffered = new(output);
        try
        {
            WriteItems(items, buffered);
        }
        finally
        {
            buffered.Flush();
        }
    }

    private void WriteItems(IEnumerable<CheckedItem> items, BufferedOutput output)
    {
        bool isFirst = true, isBehindBlock = false;
        foreach ((int number, string? text) in inOrder.Select(items, Render).Index())
        {
            if (number == 0) WriteCoverage(output);
            if (text is null) continue;
            bool isBlock = text.AsSpan().Count('\n') > 1;
            Write(output, !isFirst && (isBlock || isBehindBlock) ? "\n" + text : text);
            (isFirst, isBehindBlock) = (false, isBlock);
        }

        if (tally.Reports + tally.Unreadable > 1) Write(output, $"{(isFirst ? "" : "\n")}{Summary()}\n");
    }

    private string? Render(CheckedItem item) => item.Result is null ? null : report.Render(item.Result, item.Place, item.Baseline);

    private void WriteCoverage(BufferedOutput output)
    {
        foreach (RosterCoverage coverage in tally.Coverage) Write(output, $"{coverage.Message.In(report.Language)}\n");
    }

    private string Summary()
    {
        int consistent = tally[Verdict.Consistent], inconsistent = tally[Verdict.Inconsistent], undetermined = tally[Verdict.Undetermined];
        string unreadable = tally.Unreadable == 0
            ? ""
            : new BilingualText($"；未能读取 {tally.Unreadable} 份", $"; {tally.Unreadable} could not be read").In(report.Language);
        return new BilingualText(
            $"共 {tally.Reports} 份报告：勾稽相符 {consistent}，勾稽不符 {inconsistent}，无法判定 {undetermined}{unreadable}",
            $"{tally.Reports} report{(tally.Reports == 1 ? "" : "s")}: {consistent} consistent, {inconsistent} inconsistent, {undetermined} undetermined{unreadable}")
            .In(report.Language);
    }

    private void Write(BufferedOutput output, string text)
    {
        Encoding.UTF8.GetBytes(text, output);
        if (isWatched) output.Flush();
    }
}
