using Disclosure.Rendering;

namespace Disclosure.Cli;

/// <summary>Finds the form in which a call wants its results.</summary>
internal static class ResultFormats
{
    public static IResultFormat Of(CheckOptions options, Reconciler reconciler, Language language, bool isSeen, bool isColoured, Tally tally, InOrder inOrder, string? folder) => options.Format switch
    {
        _ when options.GroupsByBody => new NoticeResults(options, language, folder),
        OutputFormat.Json => new JsonResults(reconciler, options, tally),
        OutputFormat.Ndjson => new NdjsonResults(reconciler, options, inOrder),
        OutputFormat.Csv => new RenderedResults(
            new FindingsCsv { Language = language, HasByteOrderMark = options.HasByteOrderMark, Diagnoses = options.Diagnoses }.Write),
        OutputFormat.Sarif => new RenderedResults(new SarifReport { Language = language, Diagnoses = options.Diagnoses }.Write),
        OutputFormat.JUnit => new RenderedResults(new JUnitReport { Language = language, Threshold = options.Threshold, Diagnoses = options.Diagnoses }.Write),
        OutputFormat.Markdown => new RenderedResults(new MarkdownReport { Language = language, Diagnoses = options.Diagnoses }.Write),
        OutputFormat.Html => new RenderedResults(new HtmlReport { Language = language, Diagnoses = options.Diagnoses }.Write),
        _ => new TextResults(
            new TextReport { Language = language, IsColoured = isColoured, ShowsAll = options.ShowsAll, Diagnoses = options.Diagnoses }, tally, inOrder, isSeen || options.IsConversation),
    };
}
