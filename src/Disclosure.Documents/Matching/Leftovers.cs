using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Figures that are in no cell, the table to which they seem to belong, and why.</summary>
internal sealed record LeftFigures(PrintedRow Row, ImmutableArray<TextPiece> Pieces, TableKind? Table, BilingualText Reason)
{
    /// <summary>Where the first of them stands.</summary>
    public TextPiece First => Pieces.FirstOrDefault(piece => piece.Text.Length > 0) ?? Pieces[0];
}

/// <summary>Every figure of the document's tables that is in no cell: rows without a place, other tables of a kind, foreign tables.</summary>
internal static class Leftovers
{
    public static IEnumerable<LeftFigures> Of(ImmutableArray<DocumentPart> parts, ImmutableArray<(TableKind Kind, TableChoice Choice)> choices)
    {
        HashSet<TextPiece> told = new(
            choices.Select(choice => choice.Choice.Table).OfType<TableMatch>().SelectMany(table => table.Figures).Select(figure => figure.Piece),
            ReferenceEqualityComparer.Instance);
        foreach ((TableKind kind, TableChoice choice) in choices)
        {
            foreach (UnplacedFigures row in choice.Table?.Unplaced ?? [])
                if (Take(row.Pieces)) yield return new(row.Row, row.Pieces, kind, row.Reason);
        }

        foreach ((TableKind kind, TableChoice choice) in choices)
        {
            foreach (PrintedRow row in choice.Others.SelectMany(other => other.Rows).Where(row => !row.IsProse))
                if (PiecesOf(row) is var pieces && Take(pieces)) yield return new(row, pieces, kind, choice.IsAmbiguous ? Reasons.OneOfTwo : Reasons.OtherTable);
        }

        foreach (PrintedRow row in parts.SelectMany(part => part.Rows).Where(row => !row.IsProse))
        {
            TableKind? table = TableOf(row.Part.Section);
            if ((row.Part.IsGrid || table is not null) && PiecesOf(row) is var pieces && Take(pieces))
                yield return new(row, pieces, table, table is null ? Reasons.OutsideTables : Reasons.NotOnForm);
        }

        bool Take(ImmutableArray<TextPiece> pieces)
        {
            if (pieces.All(piece => piece.Text.Length == 0 || told.Contains(piece))) return false;
            told.UnionWith(pieces);
            return true;
        }
    }

    private static ImmutableArray<TextPiece> PiecesOf(PrintedRow row) => [.. row.Figures.Select(figure => figure.Piece)];

    private static TableKind? TableOf(FormSection? section)
    {
        foreach (TableKind kind in OfficialForm.TableKinds)
            if (FormSection.Of(kind) == section) return kind;
        return null;
    }
}
