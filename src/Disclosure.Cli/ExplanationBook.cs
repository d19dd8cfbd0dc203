using Disclosure.Filing;

namespace Disclosure.Cli;

/// <summary>Explanations that are filed apart from the reports: each joins the reports of its body and year.</summary>
internal sealed class ExplanationBook(IEnumerable<ExplanationRow> rows)
{
    private readonly ILookup<(string Body, int Year), ExplanationRow> rows = rows.ToLookup(row => (KeyOf(row.Body), row.Year));
    private readonly HashSet<ExplanationRow> joined = [];

    /// <summary>The rows that no report has met so far, in their order.</summary>
    public IEnumerable<ExplanationRow> Unmatched => rows.SelectMany(group => group).Except(joined).OrderBy(row => row.Line);

    /// <summary>The report with the explanations that concern it.</summary>
    public FiledReport Join(FiledReport report)
    {
        if (rows.Count == 0) return report;
        ExplanationRow[] own = [.. Names(report.Header.Authority).Distinct().SelectMany(name => rows[(name, report.Header.Year ?? 0)])];
        if (own.Length == 0) return report;
        joined.UnionWith(own);
        FiledReportBuilder builder = report.ToBuilder();
        foreach (ExplanationRow row in own) builder.Explanations.Add(row.Explanation);
        return builder.Build().Value;
    }

    private static IEnumerable<string> Names(Authority body) => new[] { body.Id, body.Name }.Concat(body.FormerNames).OfType<string>().Select(KeyOf);

    private static string KeyOf(string name) => new Authority { Name = name }.Key;
}
