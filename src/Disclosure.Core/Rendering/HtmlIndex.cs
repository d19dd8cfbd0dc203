using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Writes the index of a page with several inputs: each with its verdict and a link.</summary>
internal static class HtmlIndex
{
    private static readonly BilingualText title = new("目录", "Index");
    private static readonly BilingualText report = new("报告", "report");
    private static readonly BilingualText verdict = new("结果", "result");
    private static readonly BilingualText source = new("来源", "source");

    public static void Write(HtmlWriter html, ImmutableArray<CheckedInput> inputs)
    {
        html.Block("nav", ("aria-labelledby", "index")).Block("h2", ("id", "index")).Text(title).Close();
        html.Block("table", ("class", "index")).Block("thead").Block("tr");
        foreach (BilingualText heading in new[] { report, verdict, source }) html.Open("th", ("scope", "col")).Text(heading).Close();
        html.Close().Close().Block("tbody");
        foreach ((int number, CheckedInput input) in inputs.Index()) WriteRow(html, HtmlReport.IdOf(number), input);
        html.Close().Close().Close();
    }

    private static void WriteRow(HtmlWriter html, string id, CheckedInput input)
    {
        html.Block("tr").Open("th", ("scope", "row")).Open("a", ("href", $"#{id}"));
        if (input is CheckedReport { Result: var result })
        {
            html.Text(ReportTitle.Of(result.Report)).Close().Close().Open("td");
            HtmlVerdict.Write(html, "span", result);
        }
        else
        {
            html.Text(input.Source).Close().Close().Open("td");
            HtmlVerdict.WriteUnreadable(html, "span");
        }

        html.Close().Open("td", ("class", "source")).Text(input.Place).Close().Close();
    }
}
