using System.Collections.Immutable;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Writes notices as Markdown or as a page, a part each: place, problem, proposal, grounds.</summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by settings.</remarks>
public sealed record ReviewNotices
{
    /// <summary>The heading of a notice, before the name of the body.</summary>
    public static BilingualText Title { get; } = new("政府信息公开工作年度报告退回修改意见", "Annual report on government information disclosure: returned for correction");

    /// <summary>The columns of a notice.</summary>
    public static ImmutableArray<BilingualText> Columns { get; } =
        [new("序号", "no."), new("报告", "report"), new("位置", "place"), new("问题", "problem"), new("建议", "proposal"), new("依据", "grounds")];

    /// <summary>The language.</summary>
    public Language Language { get; init; }

    /// <summary>The cells of a row, in the order of <see cref="Columns"/>.</summary>
    /// <param name="number">The number of the opinion in its notice, from 1.</param>
    /// <param name="opinion">The opinion.</param>
    public ImmutableArray<string> RowOf(int number, ReviewOpinion opinion)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        BilingualText[] texts = [opinion.Report, opinion.Place, opinion.Problem, opinion.Proposal, opinion.Grounds];
        return [FormattableString.Invariant($"{number}"), .. texts.Select(text => text.In(Language))];
    }

    /// <summary>Writes notices as Markdown in UTF-8 and leaves the stream open.</summary>
    public void WriteMarkdown(IEnumerable<ReviewNotice> notices, Stream output)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(output);
        StringBuilder text = new();
        foreach (ReviewNotice notice in notices)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("# ").Append(Title.In(Language)).Append(Language == Language.Chinese ? "：" : ": ")
                .Append(MarkdownText.Of(notice.Body)).Append("\n\n");
            AppendRow(text, [.. Columns.Select(column => column.In(Language))]);
            AppendRow(text, [.. Columns.Select(_ => "---")]);
            foreach ((int index, ReviewOpinion opinion) in notice.Opinions.Index())
                AppendRow(text, [.. RowOf(index + 1, opinion).Select(MarkdownText.Of)]);
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Writes notices as one self-contained page in UTF-8, each on a sheet of its own when printed, and leaves the stream open.</summary>
    public void WriteHtml(IEnumerable<ReviewNotice> notices, Stream output)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(output);
        using HtmlWriter html = new(output, Language);
        html.Block("html", ("lang", Language == Language.Chinese ? "zh-CN" : "en"))
            .Block("head").Void("meta", ("charset", "utf-8"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"))
            .Block("title").Text(Title).Close().Block("style").Style(HtmlStyle.Sheet).Close().Close()
            .Block("body");
        foreach (ReviewNotice notice in notices)
        {
            html.Block("article", ("class", "notice")).Block("h1").Text(Title).Close().Block("h2").Text(notice.Body).Close()
                .Block("table", ("class", "index")).Block("thead").Block("tr");
            foreach (BilingualText column in Columns) html.Open("th", ("scope", "col")).Text(column).Close();
            html.Close().Close().Block("tbody");
            foreach ((int index, ReviewOpinion opinion) in notice.Opinions.Index())
            {
                html.Block("tr");
                foreach (string cell in RowOf(index + 1, opinion)) html.Open("td").Text(cell).Close();
                html.Close();
            }

            html.Close().Close().Close();
        }

        html.Close().Close();
    }

    private static void AppendRow(StringBuilder text, ImmutableArray<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
