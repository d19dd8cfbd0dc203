using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>Plain text and Markdown: lines, cut at white space and at the bars of a Markdown table.</summary>
internal static class TextReading
{
    public static DocumentContent Read(string text)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            ImmutableArray<TextPiece> pieces = Pieces(line, number);
            if (!pieces.IsEmpty) blocks.Add(new TextLine(pieces));
        }

        return new(blocks.ToImmutable());
    }

    private static ImmutableArray<TextPiece> Pieces(ReadOnlySpan<char> line, int number)
    {
        ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
        for (int i = 0; i < line.Length;)
        {
            int start = i;
            while (i < line.Length && !IsGap(line[i])) i++;
            if (i > start) pieces.Add(new(line[start..i].ToString(), new Origin { Row = number, Column = start + 1 }));
            else i++;
        }

        return pieces.ToImmutable();
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '|' or '\u200B' or '\uFEFF';
}
