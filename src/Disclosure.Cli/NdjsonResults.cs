using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Results as lines of the findings format: a header, a line a report or error as soon as it is there, a summary.</summary>
internal sealed class NdjsonResults(Reconciler reconciler, CheckOptions options) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        BufferedOutput buffered = new(output);
        FindingsWriteOptions written = new() { All = options.ShowsAll, Diagnoses = options.Diagnoses };
        FindingsSummary summary = new();
        FindingsJson.WriteHeaderLine(reconciler, options.AsOf, buffered);
        buffered.Flush();
        foreach (FindingsItem item in items.Select(item => item.ToFindingsItem()))
        {
            summary.Add(item);
            FindingsJson.WriteLine(item, buffered, written);
            buffered.Flush();
        }

        FindingsJson.WriteSummaryLine(summary, buffered);
        buffered.Flush();
    }
}
