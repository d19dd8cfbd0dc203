using System.Globalization;

namespace Disclosure.Exchange;

/// <summary>The escapes of a JSON string that its tokenizer has found well-formed.</summary>
internal static class JsonEscapes
{
    /// <summary>The bytes of an escape by code unit, for example \uD83D.</summary>
    public const int Length = 6;

    /// <summary>Where the first half of a surrogate pair stands without its other half; -1 where none does.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') continue;
            if (text[i + 1] != 'u')
            {
                i++;
                continue;
            }

            char unit = UnitAt(text, i);
            if (char.IsLowSurrogate(unit)) return i;
            if (char.IsHighSurrogate(unit))
            {
                int next = i + Length;
                bool isPaired = text[next..].StartsWith("\\u"u8) && char.IsLowSurrogate(UnitAt(text, next));
                if (!isPaired) return i;
                i = next;
            }

            i += Length - 1;
        }

        return -1;
    }

    private static char UnitAt(ReadOnlySpan<byte> text, int at) =>
        (char)ushort.Parse(text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
