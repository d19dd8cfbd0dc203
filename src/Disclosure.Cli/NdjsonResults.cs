using System.Buffers;
using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Results as lines of the findings format: a header, a line a report or error as soon as it is there, a summary.</summary>
internal sealed class NdjsonResults(Reconciler reconciler, CheckOptions options, InOrder inOrder) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        BufferedOutput buffered = new(output);
        FindingsWriteOptions written = new() { All = options.ShowsAll, Diagnoses = options.Diagnoses };
        FindingsSummary summary = new();
        FindingsJson.WriteHeaderLine(reconciler, options.AsOf, buffered);
        buffered.Flush();
        foreach ((FindingsItem item, ArrayBufferWriter<byte> line) in inOrder.Select(items, item => Write(item.ToFindingsItem(), written)))
        {
            summary.Add(item);
            buffered.Write(line.WrittenSpan);
            if (options.IsConversation) buffered.Flush();
        }

        FindingsJson.WriteSummaryLine(summary, buffered);
        buffered.Flush();
    }

    private static (FindingsItem Item, ArrayBufferWriter<byte> Line) Write(FindingsItem item, FindingsWriteOptions written)
    {
        ArrayBufferWriter<byte> line = new();
        FindingsJson.WriteLine(item, line, written);
        return (item, line);
    }
}
