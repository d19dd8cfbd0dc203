using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Disclosure.Exchange;

/// <summary>The bytes of a document, with the places in them. Offsets count from the first byte after the byte-order mark.</summary>
internal readonly ref struct Utf8Document
{
    private readonly long firstLine;
    private readonly int mark;

    /// <param name="bytes">The bytes.</param>
    /// <param name="firstLine">The number of their first line, where they are part of a stream.</param>
    public Utf8Document(ReadOnlySpan<byte> bytes, long firstLine)
    {
        this.firstLine = firstLine;
        mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        Text = bytes[mark..];
        InvalidAt = Utf8.IsValid(Text) ? long.MaxValue : FirstInvalid(Text);
    }

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>The document without its byte-order mark.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Where the first byte stands that is not UTF-8; beyond every offset where there is none.</summary>
    public long InvalidAt { get; }

    /// <summary>Whether the document holds nothing but white space.</summary>
    public bool IsEmpty => Text.IndexOfAnyExcept(WhiteSpace) < 0;

    /// <summary>Whether the bytes are UTF-16 or UTF-32: marked so, or with a zero where a JSON text has its first two characters.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (bytes.Length >= 2 && (bytes[0] == 0 || bytes[1] == 0));

    public ReadError ErrorAt(long offset, ReadErrorCode code, string path = "", string? expected = null, string? found = null)
    {
        ReadOnlySpan<byte> before = Text[..(int)Math.Min(offset, Text.Length)];
        int line = before.Count((byte)'\n');
        int inLine = before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new ReadError(code, firstLine + line, inLine + 1 + (line == 0 ? mark : 0), path, expected, found);
    }

    /// <summary>The offset of a line and a byte that both count from 0.</summary>
    public long OffsetOf(long line, long byteInLine)
    {
        int start = 0;
        for (; line > 0; line--) start += Text[start..].IndexOf((byte)'\n') + 1;
        return start + byteInLine;
    }

    /// <summary>The character at an offset in quotes, or its byte where it cannot be shown.</summary>
    public string CharacterAt(long offset)
    {
        Rune.DecodeFromUtf8(Text[(int)offset..], out Rune rune, out _);
        return Rune.IsControl(rune) || rune == Rune.ReplacementChar ? ByteAt(offset) : $"'{rune.ToString()}'";
    }

    public string ByteAt(long offset) => string.Create(CultureInfo.InvariantCulture, $"0x{Text[(int)offset]:X2}");

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
