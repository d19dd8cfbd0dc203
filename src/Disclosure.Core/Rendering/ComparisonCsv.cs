using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Indicators;

namespace Disclosure.Rendering;

/// <summary>Writes a comparison of two reports as comma-separated values (RFC 4180, UTF-8): a heading, then one row a cell.</summary>
/// <inheritdoc cref="FindingsCsv" path="/remarks"/>
public sealed record ComparisonCsv
{
    /// <summary>The language of rows and columns.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to list the cells that are the same, too.</summary>
    public bool All { get; init; }

    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes the cells and leaves the stream open.</summary>
    public void Write(ReportComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<CellComparison>.Write(output, HasByteOrderMark, Columns(comparison), All ? comparison.Cells : comparison.Different);
    }

    private ImmutableArray<CsvColumn<CellComparison>> Columns(ReportComparison comparison) =>
    [
        CsvColumn<CellComparison>.Text("cell", cell => cell.Cell.Id),
        CsvColumn<CellComparison>.Text("row", cell => ComparedCell.TableOf(comparison, cell).RowOf(cell.Cell).Place.In(Language)),
        CsvColumn<CellComparison>.Text("column", cell => ComparedCell.TableOf(comparison, cell).ColumnOf(cell.Cell).Place.In(Language)),
        CsvColumn<CellComparison>.Text("kind", cell => IndicatorNames.Of(cell.Kind)),
        CsvColumn<CellComparison>.Text("before_state", cell => IndicatorNames.Of(cell.Before.State)),
        CsvColumn<CellComparison>.Number("before", cell => cell.Before.Value),
        CsvColumn<CellComparison>.Text("before_printed", cell => cell.Before.Printed),
        CsvColumn<CellComparison>.Text("after_state", cell => IndicatorNames.Of(cell.After.State)),
        CsvColumn<CellComparison>.Number("after", cell => cell.After.Value),
        CsvColumn<CellComparison>.Text("after_printed", cell => cell.After.Printed),
        CsvColumn<CellComparison>.Number("difference", cell => cell.Difference),
        CsvColumn<CellComparison>.Number("growth_percent", cell => cell.Growth()),
    ];
}
