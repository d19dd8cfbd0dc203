using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>A table of Markdown: lines whose cells bars keep apart, an empty cell kept as one.</summary>
internal static class BarredTable
{
    public static Grid Of(IReadOnlyList<(int Number, string Text)> lines)
    {
        ImmutableArray<GridText>.Builder cells = ImmutableArray.CreateBuilder<GridText>();
        int row = 0;
        foreach ((int number, string line) in lines)
        {
            if (line.AsSpan().IndexOfAnyExcept("|-: \t") < 0 && line.Contains("--", StringComparison.Ordinal)) continue;
            int column = 0, start = line.AsSpan().TrimStart().StartsWith("|") ? line.IndexOf('|', StringComparison.Ordinal) + 1 : 0;
            while (start < line.Length)
            {
                int end = line.IndexOf('|', start);
                if (end < 0) end = line.Length;
                string text = line[start..end];
                if (end < line.Length || text.AsSpan().Trim().Length > 0) cells.Add(new(row, column++, 1, 1, Piece(text, number, start)));
                start = end + 1;
            }

            row++;
        }

        return new(cells.ToImmutable());
    }

    private static TextPiece Piece(string text, int number, int start)
    {
        string trimmed = text.Replace("**", "", StringComparison.Ordinal).Trim(' ', '\t', '\u00A0', '\u200B', '\uFEFF');
        int at = trimmed.Length == 0 ? 0 : text.IndexOf(trimmed[0], StringComparison.Ordinal);
        return new(trimmed, new Origin { Row = number, Column = start + at + 1 });
    }
}
