using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>A figure with the cell that it belongs to.</summary>
internal sealed record PlacedFigure(FormCell Cell, TextPiece Piece, InferredPlacement? Inferred);

/// <summary>What was found of one table of the form.</summary>
/// <param name="Table">The table in the layout that fits best.</param>
/// <param name="Figures">The figures placed.</param>
/// <param name="Unplaced">Rows with figures, between the first and the last row of the table, that have no place in it.</param>
internal sealed record TableMatch(FormTable Table, ImmutableArray<PlacedFigure> Figures, ImmutableArray<PrintedRow> Unplaced)
{
    public static TableMatch Nothing(FormTable table) => new(table, [], []);

    public bool IsComplete => Figures.Length == Table.Cells.Length && Unplaced.IsEmpty;

    public bool HasInferred => Figures.Any(figure => figure.Inferred is not null);
}
