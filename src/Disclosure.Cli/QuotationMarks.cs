namespace Disclosure.Cli;

/// <summary>Finds what RFC 4180 does not allow of quotation marks, before a reader of comma-separated values makes something else of it.</summary>
internal static class QuotationMarks
{
    /// <summary>The line and the character within it, counted from 1, of a mark out of place or never closed, or of text behind a closed cell.</summary>
    public static (int Line, int Character)? FindWrong(ReadOnlySpan<char> text)
    {
        int line = 1, character = 0;
        (int, int) opened = default;
        CellPart part = CellPart.Start;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            character++;
            bool endsLine = c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (part == CellPart.Quoted)
            {
                if (c == '"') part = CellPart.QuoteInQuoted;
            }
            else if (c == '"')
            {
                if (part is CellPart.Plain) return (line, character);
                if (part is CellPart.Start) opened = (line, character);
                part = CellPart.Quoted;
            }
            else if (c is ',' or '\r' or '\n')
            {
                part = CellPart.Start;
            }
            else if (part is CellPart.QuoteInQuoted)
            {
                return (line, character);
            }
            else
            {
                part = CellPart.Plain;
            }

            if (endsLine) (line, character) = (line + 1, 0);
        }

        return part == CellPart.Quoted ? opened : null;
    }

    private enum CellPart
    {
        Start,
        Plain,
        Quoted,
        QuoteInQuoted,
    }
}
