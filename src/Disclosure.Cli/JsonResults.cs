using Disclosure.Exchange;
using Disclosure.Rollup;

namespace Disclosure.Cli;

/// <summary>Results as one document of the findings format.</summary>
internal sealed class JsonResults(Reconciler reconciler, CheckOptions options, Tally tally) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        BufferedOutput buffered = new(output);
        FindingsWriteOptions written = new() { All = options.ShowsAll, Diagnoses = options.Diagnoses };
        FindingsJson.WriteDocument(reconciler, options.AsOf, items.Select(item => item.ToFindingsItem()), buffered, written, Coverage());
        buffered.Flush();
    }

    /// <summary>What the roster comes to, asked for when every item has been written.</summary>
    private IEnumerable<RosterCoverage> Coverage()
    {
        foreach (RosterCoverage coverage in tally.Coverage) yield return coverage;
    }
}
