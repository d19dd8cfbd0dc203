using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>Plain text and Markdown: lines cut at white space, and tables of Markdown with their empty cells.</summary>
internal static class TextReading
{
    public static DocumentContent Read(string text)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        List<(int Number, string Text)> barred = [];
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Count('|') > 1)
            {
                barred.Add((number, line.ToString()));
                continue;
            }

            End();
            AddLine(line, number);
        }

        End();
        return new(blocks.ToImmutable()) { IsWrapped = true };

        void End()
        {
            if (barred.Count == 1) AddLine(barred[0].Text, barred[0].Number);
            else if (barred.Count > 1) blocks.Add(BarredTable.Of(barred));
            barred.Clear();
        }

        void AddLine(ReadOnlySpan<char> line, int at)
        {
            ImmutableArray<TextPiece> pieces = Pieces(line, at, out int behind);
            if (!pieces.IsEmpty) blocks.Add(new TextLine(pieces) { SeparatorsBehind = behind });
        }
    }

    private static ImmutableArray<TextPiece> Pieces(ReadOnlySpan<char> line, int number, out int behind)
    {
        ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
        int end = 0;
        for (int i = 0; i < line.Length;)
        {
            int start = i;
            while (i < line.Length && !IsGap(line[i])) i++;
            if (i == start)
            {
                i++;
                continue;
            }

            pieces.Add(new(line[start..i].ToString(), new Origin { Row = number, Column = start + 1 }) { Separators = pieces.Count == 0 ? 0 : start - end });
            end = i;
        }

        behind = line.Length - end;
        return pieces.ToImmutable();
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '|' or '\u200B' or '\uFEFF';
}
