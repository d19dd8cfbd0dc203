using System.Buffers;

namespace Disclosure.Documents.Readers;

/// <summary>
/// Ranges of characters that a PDF declares: the widths of a font (/W, /W2) and its map to Unicode (bfrange). The PDF library makes an
/// entry of every character of a range, so that a few bytes can ask for all the memory that there is.
/// </summary>
internal static class PdfRanges
{
    /// <summary>More characters than any font has.</summary>
    private const long Most = 1_000_000;

    private const int LongestCode = 4;
    private static readonly SearchValues<byte> delimiters = SearchValues.Create(" \t\r\n\f\0/<>[]()"u8);

    /// <summary>Whether bytes, a document or one of its streams, declare a range beyond any font.</summary>
    public static bool AreAbsurd(ReadOnlySpan<byte> bytes) => HasAbsurdWidths(bytes) || HasAbsurdMap(bytes);

    private static bool HasAbsurdWidths(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0, next; (next = bytes[at..].IndexOf((byte)'[')) >= 0;)
        {
            at += next + 1;
            if (MayBeWidths(bytes[..(at - 1)]) && HasAbsurdPair(bytes[at..])) return true;
        }

        return false;
    }

    /// <summary>Whether an array may hold widths: that of another name never does.</summary>
    private static bool MayBeWidths(ReadOnlySpan<byte> before)
    {
        before = before.TrimEnd(" \t\r\n\f\0"u8);
        int start = before.LastIndexOfAny(delimiters);
        if (start < 0 || before[start] != '/') return true;
        ReadOnlySpan<byte> name = before[(start + 1)..];
        return name.SequenceEqual("W"u8) || name.SequenceEqual("W2"u8) || name.Contains((byte)'#');
    }

    private static bool HasAbsurdPair(ReadOnlySpan<byte> array)
    {
        PdfTokens tokens = new(array);
        double? last = null;
        for (int depth = 1; depth > 0;)
        {
            if (tokens.TryNumber(out double number))
            {
                if (number - last > Most) return true;
                last = number;
                continue;
            }

            last = null;
            switch (tokens.Peek())
            {
                case '[': depth++; break;
                case ']': depth--; break;
                default: return false;
            }

            tokens.At++;
        }

        return false;
    }

    private static bool HasAbsurdMap(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> begin = "beginbfrange"u8;
        for (int at = 0, next; (next = bytes[at..].IndexOf(begin)) >= 0;)
        {
            at += next + begin.Length;
            PdfTokens tokens = new(bytes[at..]);
            while (tokens.TryHex(out long first, out int length) && tokens.TryHex(out long last, out int lastLength))
            {
                if (length > LongestCode || lastLength != length || last - first > Most) return true;
                if (!tokens.TryHex(out _, out _) && !SkipArray(ref tokens, bytes[at..])) break;
            }
        }

        return false;
    }

    private static bool SkipArray(ref PdfTokens tokens, ReadOnlySpan<byte> bytes)
    {
        if (tokens.Peek() != '[') return false;
        int end = bytes[tokens.At..].IndexOf((byte)']');
        if (end < 0) return false;
        tokens.At += end + 1;
        return true;
    }
}
