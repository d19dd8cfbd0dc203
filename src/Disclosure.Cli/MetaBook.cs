namespace Disclosure.Cli;

/// <summary>What is said about inputs apart from them: it stands over what they say about themselves.</summary>
internal sealed class MetaBook(IEnumerable<MetaRow> rows)
{
    private readonly ILookup<string, MetaRow> rows = rows.ToLookup(row => KeyOf(row.Path));
    private readonly HashSet<MetaRow> used = [];

    /// <summary>The rows that no input has met so far, in their order.</summary>
    public IEnumerable<MetaRow> Unmatched => rows.SelectMany(group => group).Except(used).OrderBy(row => row.Line);

    /// <summary>The report with what is said about its source: by its path, else by its file name.</summary>
    public FiledReport Apply(InputSource source, FiledReport report)
    {
        if (rows.Count == 0) return report;
        string key = KeyOf(source.Name);
        MetaRow? row = rows[key].LastOrDefault() ?? rows[key[(key.LastIndexOf('/') + 1)..]].LastOrDefault();
        if (row is null) return report;
        used.Add(row);
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = row.Over(report.Header);
        return builder.Build().Value;
    }

    private static string KeyOf(string path)
    {
        string key = path.Replace('\\', '/');
        return key.StartsWith("./", StringComparison.Ordinal) ? key[2..] : key;
    }
}
