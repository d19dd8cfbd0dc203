namespace Disclosure.Rendering;

/// <summary>
/// What came from outside, fit to be shown. Control characters, marks that change the direction of writing, halves of surrogate
/// pairs and what is no character at all become U+FFFD: they could steer a terminal, turn a figure around or break a document.
/// </summary>
internal static class HarmlessText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsHarmlessAt(text, i)) return Replace(text);
        }

        return text;
    }

    private static string Replace(string text) => string.Create(text.Length, text, static (harmless, text) =>
    {
        for (int i = 0; i < text.Length; i++) harmless[i] = IsHarmlessAt(text, i) ? text[i] : Replacement;
    });

    private static bool IsHarmlessAt(string text, int at)
    {
        char c = text[at];
        if (c is (>= ' ' and <= '~') or (>= '\u3000' and < '\uD800')) return true;
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]);
        return !char.IsControl(c)
            && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069') and not (>= '\uFFFE' and <= '\uFFFF');
    }
}
