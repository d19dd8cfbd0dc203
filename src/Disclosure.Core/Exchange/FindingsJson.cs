using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Rollup;

namespace Disclosure.Exchange;

/// <summary>
/// Writes results in the format disclosure-findings/1: one JSON document, or NDJSON with a header line, a line for each report or
/// error, and a summary line.
/// </summary>
/// <remarks>
/// Safe for any number of threads. The same results give the same bytes: UTF-8 without white space, numbers exact. Half of a
/// surrogate pair in a text is written as U+FFFD.
/// </remarks>
public static class FindingsJson
{
    /// <summary>Writes one document. Errors are kept until the reports are written; reports are not.</summary>
    /// <param name="reconciler">The rules that the reports were held against.</param>
    /// <param name="asOf">The day as of which they were checked, where one was given.</param>
    /// <param name="items">Reports and errors, in any order.</param>
    /// <param name="output">Where the bytes go; a line feed ends them.</param>
    /// <param name="options">What is written about each report; the findings unless said.</param>
    /// <param name="coverage">Who had to file and has, where a roster tells; asked for when every item has been written.</param>
    public static void WriteDocument(
        Reconciler reconciler, DateOnly? asOf, IEnumerable<FindingsItem> items, IBufferWriter<byte> output, FindingsWriteOptions? options = null,
        IEnumerable<RosterCoverage>? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output, replacesHalfPairs: true);
        List<FindingsItem> errors = [];
        json.BeginObject();
        FindingsHeaderWriter.Write(ref json, reconciler, asOf);
        json.Key("reports");
        json.BeginArray();
        foreach (FindingsItem item in items)
        {
            if (item.Result is { } result) CheckedReportWriter.Write(ref json, item, result, options ?? FindingsWriteOptions.Default);
            else errors.Add(item);
        }

        json.EndArray();
        json.Key("errors");
        json.BeginArray();
        foreach (FindingsItem error in errors) InputErrorWriter.Write(ref json, error);
        json.EndArray();
        if (coverage?.ToImmutableArray() is { IsEmpty: false } years) json.Objects("roster", years, RosterCoverageWriter.Write);
        json.EndObject();
        json.EndLine();
        json.Flush();
    }

    /// <summary>Writes the first line of a stream: format, engine and rules.</summary>
    /// <inheritdoc cref="WriteDocument" path="/param"/>
    public static void WriteHeaderLine(Reconciler reconciler, DateOnly? asOf, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output, replacesHalfPairs: true);
        json.BeginObject();
        FindingsHeaderWriter.Write(ref json, reconciler, asOf);
        json.EndObject();
        json.EndLine();
        json.Flush();
    }

    /// <summary>Writes the line of a report, as it stands in the reports of a document, or of an error, as in its errors.</summary>
    /// <param name="item">The report or error.</param>
    /// <param name="output">Where the bytes go; a line feed ends them.</param>
    /// <param name="options">What is written about a report; the findings unless said.</param>
    public static void WriteLine(FindingsItem item, IBufferWriter<byte> output, FindingsWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output, replacesHalfPairs: true);
        if (item.Result is { } result) CheckedReportWriter.Write(ref json, item, result, options ?? FindingsWriteOptions.Default);
        else InputErrorWriter.Write(ref json, item);
        json.EndLine();
        json.Flush();
    }

    /// <summary>Writes the last line of a stream.</summary>
    /// <param name="summary">What the stream has held.</param>
    /// <param name="output">Where the bytes go; a line feed ends them.</param>
    public static void WriteSummaryLine(FindingsSummary summary, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output, replacesHalfPairs: true);
        FindingsSummaryWriter.Write(ref json, summary);
        json.EndLine();
        json.Flush();
    }
}
