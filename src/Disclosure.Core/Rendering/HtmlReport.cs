using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Exchange;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>
/// Writes results as one self-contained page for a browser or a printer (A4): an index where they are several; for each report the
/// verdict, what is wrong with the figures of every broken relation, and the official tables as printed, in which the wrong cells
/// and the relations that cross there stand out. What is said of a cell leads to the cell and back. No script, nothing from outside;
/// nothing is said by colour alone; nothing that a report prints can act as HTML.
/// </summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by settings. The same results give the same bytes.</remarks>
public sealed record HtmlReport
{
    private static readonly BilingualText title = new(
        "政府信息公开工作年度报告勾稽核对结果", "Reconciliation of annual reports on government information disclosure");

    /// <summary>The language of the page. The tables keep their official words; an English page adds what they mean.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Writes a page in UTF-8 and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<CheckedInput> all = [.. inputs];
        using HtmlWriter html = new(output, Language);
        html.Block("html", ("lang", Language == Language.Chinese ? "zh-CN" : "en"));
        WriteHead(html, all);
        html.Block("body");
        html.Block("header", ("class", "page")).Block("h1").Text(title).Close();
        if (all.Length != 1) html.Block("p").Text(BatchHeadline.Of(all)).Close();
        html.Close();
        if (all.Length > 1) HtmlIndex.Write(html, all);
        html.Block("main");
        foreach ((int number, CheckedInput input) in all.Index())
        {
            string id = IdOf(number);
            if (input is CheckedReport report) new HtmlArticle(html, id, report, Diagnoses ? Diagnoser.Default.Diagnose(report.Result) : []).Write();
            else HtmlUnreadable.Write(html, id, (UnreadableInput)input);
        }

        html.Close();
        html.Block("footer").Text($"{Engine.Name} {Engine.Version}").Close();
        html.Close().Close();
    }

    /// <summary>The identifier of the part of a page that is about one input, counted from 0.</summary>
    internal static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number + 1}");

    private void WriteHead(HtmlWriter html, ImmutableArray<CheckedInput> inputs)
    {
        string name = inputs is [CheckedReport only] ? $"{ReportTitle.Of(only.Result.Report).In(Language)} – {title.In(Language)}" : title.In(Language);
        html.Block("head").Void("meta", ("charset", "utf-8"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"))
            .Block("title").Text(name).Close()
            .Block("style").Style(HtmlStyle.Sheet).Close()
            .Close();
    }
}
