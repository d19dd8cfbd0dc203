using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>A row as found: the labels before its figures, outermost first, and the figures, blank ones too.</summary>
/// <param name="Labels">The labels; the last one is the row's own.</param>
/// <param name="Figures">The figures left to right.</param>
/// <param name="Headings">The cells of the table's other rows that hold words, for its columns; empty for a line of text.</param>
internal sealed record PrintedRow(ImmutableArray<string> Labels, ImmutableArray<TextPiece> Figures, ImmutableArray<GridText> Headings)
{
    public string Label => Labels.IsEmpty ? "" : Labels[^1];

    public bool IsNamed => LabelCore.Of(Label).Length > 0;

    public bool HasFigure => Figures.Any(figure => figure.Text.Length > 0);
}
