using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Documents.Content;

/// <summary>What any document comes down to: tables and lines of text in reading order, each piece with its place.</summary>
internal sealed record DocumentContent(ImmutableArray<Block> Blocks)
{
    /// <summary>Whether lines end where the page ends, so that a paragraph goes on in the next one.</summary>
    public bool IsWrapped { get; init; }
}

internal abstract record Block;

/// <summary>A line of text, in pieces that white space or a rule keeps apart.</summary>
internal sealed record TextLine(ImmutableArray<TextPiece> Pieces) : Block
{
    public string Text { get; } = string.Join(' ', Pieces.Select(piece => piece.Text));

    /// <summary>How many separators stand behind the last piece, in text whose cells nothing else keeps apart.</summary>
    public int SeparatorsBehind { get; init; }
}

/// <summary>A piece of text and where it stood.</summary>
internal sealed record TextPiece(string Text, Origin Origin)
{
    /// <summary>How many separators stand between it and the piece before it on its line, in text whose cells nothing else keeps apart.</summary>
    public int Separators { get; init; }
}

/// <summary>A table: its cells, each at the row and column where it begins.</summary>
internal sealed record Grid(ImmutableArray<GridText> Cells) : Block;

/// <summary>A cell of a table with its spans.</summary>
internal sealed record GridText(int Row, int Column, int RowSpan, int ColumnSpan, TextPiece Piece);
