using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Series;

/// <summary>
/// How the requests that last year's report carried out become those that this year's carries in, column by column: closing + explained
/// difference + what nobody has explained = opening.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class BridgeTable
{
    private BridgeTable(ImmutableArray<BridgeRow> rows) => Rows = rows;

    /// <summary>One row a column of table 3, in the order of the form.</summary>
    public ImmutableArray<BridgeRow> Rows { get; }

    /// <summary>The bridge of a report to last year's; <see langword="null"/> where that is not given.</summary>
    public static BridgeTable? Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Related.LastYear.IsEmpty) return null;
        FormTable table = result.Report.Table(TableKind.Requests);
        return new([.. table.Rows[0].Columns.Select(column => RowOf(result, column))]);
    }

    private static BridgeRow RowOf(Reconciliation result, FormColumn column)
    {
        FormCell carriedOut = OfficialForm.Cell($"requests.carried_out.{column.Id}"), carriedIn = OfficialForm.Cell($"requests.carried_in.{column.Id}");
        decimal? closing = 0;
        foreach (SourcedReport last in result.Related.LastYear) closing += result.Reconciler.Blanks.FigureOf(carriedOut, last.Report[carriedOut]);
        decimal? opening = result.Reconciler.Blanks.FigureOf(carriedIn, result.Report[carriedIn]);
        decimal explained = result.Report.Explanations
            .FirstOrDefault(one => one.Rule == YearRules.Carry.Id.Value && one.Instance == column.Id && one.Residual == opening - closing)?.Residual ?? 0;
        return new(column, closing, explained, opening);
    }
}

/// <summary>The bridge in one column.</summary>
/// <param name="Column">The column of table 3.</param>
/// <param name="Closing">What last year's report carried out; <see langword="null"/> where it has no number there.</param>
/// <param name="Explained">The difference that a filed explanation accounts for.</param>
/// <param name="Opening">What the report carries in; <see langword="null"/> where it has no number there.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record BridgeRow(FormColumn Column, decimal? Closing, decimal Explained, decimal? Opening)
{
    /// <summary>What is left of the difference: opening - closing - explained.</summary>
    public decimal? Unexplained => Opening - Closing - Explained;
}
