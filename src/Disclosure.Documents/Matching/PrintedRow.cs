using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>A cell that may head a column, with the core of its words.</summary>
internal sealed record Heading(string Text, string Core, int Column, int ColumnSpan);

/// <summary>A row as found: the labels before its figures, outermost first, and the figures, blank ones too.</summary>
/// <param name="Labels">The labels; the last one is the row's own.</param>
/// <param name="Figures">The figures left to right.</param>
/// <param name="Headings">The cells of the table's other rows that hold words, for its columns; empty for a line of text.</param>
internal sealed record PrintedRow(ImmutableArray<string> Labels, ImmutableArray<TextPiece> Figures, ImmutableArray<Heading> Headings)
{
    public string Label => Labels.IsEmpty ? "" : Labels[^1];

    /// <summary>The row's own label without what bodies add to it.</summary>
    public string Core { get; } = LabelCore.Of(Labels.IsEmpty ? "" : Labels[^1]);

    /// <summary>Whether words had cut the row in two.</summary>
    public bool IsRejoined { get; init; }

    public bool IsNamed => Core.Length > 0;

    public bool HasFigure => Figures.Any(figure => figure.Text.Length > 0);
}
