using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Indicators;

namespace Disclosure.Exchange;

/// <summary>Writes a comparison of two reports in the format disclosure-comparison/1.</summary>
/// <inheritdoc cref="FindingsJson" path="/remarks"/>
public static class ComparisonJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-comparison/1";

    /// <summary>Writes one document.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where the bytes go; a line feed ends them.</param>
    /// <param name="before">Where the first report came from.</param>
    /// <param name="after">Where the second report came from.</param>
    /// <param name="all">Whether to list the cells that are the same, too.</param>
    public static void Write(ReportComparison comparison, IBufferWriter<byte> output, string? before = null, string? after = null, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output, replacesHalfPairs: true);
        json.BeginObject();
        json.Pair("format", Format);
        Write(ref json, "before", comparison.Before, before);
        Write(ref json, "after", comparison.After, after);
        int different = comparison.Different.Count();
        json.Pair("same", comparison.Cells.Length - different);
        json.Pair("different", different);
        ImmutableArray<CellComparison> cells = all ? comparison.Cells : [.. comparison.Different];
        json.Objects("cells", cells, Write);
        json.EndObject();
        json.EndLine();
        json.Flush();
    }

    private static void Write(ref CanonicalJson json, string name, FiledReport report, string? source)
    {
        json.Key(name);
        json.BeginObject();
        json.PairOrNull("source", source);
        CheckedReportWriter.WriteHeader(ref json, report);
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, CellComparison cell)
    {
        json.Pair("cell", cell.Cell.Id);
        json.Pair("kind", IndicatorNames.Of(cell.Kind));
        Write(ref json, "before", cell.Before, cell.IsOnFormBefore);
        Write(ref json, "after", cell.After, cell.IsOnFormAfter);
        json.PairOrNull("difference", cell.Difference);
        json.PairOrNull("growth_percent", cell.Growth());
    }

    private static void Write(ref CanonicalJson json, string name, CellEntry entry, bool isOnForm)
    {
        json.Key(name);
        json.BeginObject();
        json.Pair("state", isOnForm ? IndicatorNames.Of(entry.State) : "not_on_form");
        json.PairOrNull("value", entry.Value);
        json.PairOrNull("printed", entry.Printed);
        json.EndObject();
    }
}
