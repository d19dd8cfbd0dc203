namespace Disclosure.Claims;

/// <summary>A text without white space and in half-width characters, with the way back to the print.</summary>
internal sealed class PlainText
{
    /// <summary>The last white space there is; nearly every character of a text lies behind it.</summary>
    private const char IdeographicSpace = '\u3000';

    private readonly char[] characters;
    private readonly int[] origins;

    public PlainText(string printed)
    {
        characters = new char[printed.Length];
        origins = new int[printed.Length];
        for (int i = 0; i < printed.Length; i++)
        {
            if (printed[i] <= IdeographicSpace && char.IsWhiteSpace(printed[i]) && !EndsParagraph(printed, i)) continue;
            characters[Length] = HalfWidth(printed[i]);
            origins[Length++] = i;
        }
    }

    /// <summary>The number of characters.</summary>
    public int Length { get; }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public char this[int at] => at < Length ? characters[at] : '\0';

    /// <summary>Where a character stands in print.</summary>
    public int OriginOf(int at) => origins[at];

    /// <summary>A line ends a paragraph after a mark of punctuation; within words it is only wrapped.</summary>
    private static bool EndsParagraph(string printed, int at)
    {
        if (printed[at] != '\n') return false;
        while (--at >= 0 && char.IsWhiteSpace(printed[at]))
        {
            if (printed[at] == '\n') return true;
        }

        return at >= 0 && printed[at] is '。' or '；' or ';' or '！' or '？' or '.' or '：' or ':' or '）' or ')';
    }

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '〔' or '[' or '［' or '【' or '{' => '(',
        '〕' or ']' or '］' or '】' or '}' => ')',
        '﹪' or '٪' => '%',
        '－' or '—' or '–' or '~' or '～' => '-',
        _ => c,
    };
}
