using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>What stands where a figure may stand, with the core of the words over its column; no words for text.</summary>
internal readonly record struct PrintedFigure(TextPiece Piece, string Heading)
{
    public bool IsBlank => Piece.Text.Length == 0;
}

/// <summary>A row as found: the labels before its figures, outermost first, and the figures, blank ones too.</summary>
/// <param name="Part">The part of the document in which it stands.</param>
/// <param name="Labels">The labels; the last one is the row's own.</param>
/// <param name="Figures">The figures left to right.</param>
internal sealed record PrintedRow(DocumentPart Part, ImmutableArray<string> Labels, ImmutableArray<PrintedFigure> Figures)
{
    public string Label => Labels.IsEmpty ? "" : Labels[^1];

    /// <summary>The row's own label without what bodies add to it.</summary>
    public string Core { get; } = LabelCore.Of(Labels.IsEmpty ? "" : Labels[^1]);

    /// <summary>Whether the figures stand in a sentence, where no row of a table stands.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether words had cut the row in two.</summary>
    public bool IsRejoined { get; init; }

    /// <summary>Whether separators told that cells are blank, in text that has no cells.</summary>
    public bool IsSeparated => !Part.IsGrid && Figures.Any(figure => figure.IsBlank);

    public bool IsNamed => Core.Length > 0;

    public bool HasFigure => Figures.Any(figure => !figure.IsBlank);
}
