using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Results as one document of the findings format.</summary>
internal sealed class JsonResults(Reconciler reconciler, CheckOptions options) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        BufferedOutput buffered = new(output);
        FindingsWriteOptions written = new() { All = options.ShowsAll, Diagnoses = options.Diagnoses };
        FindingsJson.WriteDocument(reconciler, options.AsOf, items.Select(item => item.ToFindingsItem()), buffered, written);
        buffered.Flush();
    }
}
