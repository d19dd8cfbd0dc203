using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>What was put into a cell: what is printed in its place, and why it is there where that is not plain.</summary>
internal sealed record PlacedFigure(FormCell Cell, TextPiece Piece, Conclusion? Inferred);

/// <summary>Figures of a row that were put into no cell, and why.</summary>
internal sealed record UnplacedFigures(PrintedRow Row, ImmutableArray<TextPiece> Pieces, BilingualText Reason);

/// <summary>One table of the form as a document prints it, with its figures put into cells as far as they have a place.</summary>
internal sealed record TableMatch(FormTable Table, DocumentPart Part)
{
    public ImmutableArray<PlacedFigure> Figures { get; init; } = [];

    public ImmutableArray<UnplacedFigures> Unplaced { get; init; } = [];

    /// <summary>All rows that it is made of, the foreign ones between them too.</summary>
    public ImmutableArray<PrintedRow> Rows { get; init; } = [];

    /// <summary>Whether every label and every heading was recognised, each once, in the order of the form or plainly in another.</summary>
    public bool IsPlain { get; init; }

    /// <summary>How many figures, blanks not counted.</summary>
    public int Filled => Figures.Count(figure => figure.Piece.Text.Length > 0);

    /// <summary>Whether figures without a cell, not those of another table, stand in a part of the document over which the table runs.</summary>
    public bool HasBeside(LeftFigures left) => (left.Table ?? Table.Kind) == Table.Kind && Rows.Any(row => row.Part == left.Row.Part);

    public bool IsWhole => Figures.Length == Table.Cells.Length && Unplaced.IsEmpty;

    public bool HasInferred => Figures.Any(figure => figure.Inferred is not null);
}
