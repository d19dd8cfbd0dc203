using System.Buffers.Text;

namespace Disclosure.Documents.Readers;

/// <summary>Reads the numbers and hexadecimal strings of a PDF's syntax from bytes, one after the other.</summary>
internal ref struct PdfTokens(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the next token begins, or white space before it.</summary>
    public int At { get; set; }

    /// <summary>The first byte of the next token, behind white space and comments; -1 at the end.</summary>
    public int Peek()
    {
        while (At < bytes.Length)
        {
            byte b = bytes[At];
            if (b == '%') SkipComment();
            else if (b is 0 or (byte)' ' or (>= 9 and <= 13)) At++;
            else return b;
        }

        return -1;
    }

    /// <summary>A number, if one comes next.</summary>
    public bool TryNumber(out double number)
    {
        _ = Peek();
        ReadOnlySpan<byte> rest = bytes[At..];
        if (rest.StartsWith("+"u8)) rest = rest[1..];
        if (!Utf8Parser.TryParse(rest, out number, out int length)) return false;
        At += length + (bytes.Length - At - rest.Length);
        return true;
    }

    /// <summary>The value of a hexadecimal string and how many bytes it has, if one comes next.</summary>
    public bool TryHex(out long value, out int length)
    {
        (value, length) = (0, 0);
        if (Peek() != '<') return false;
        int digits = 0;
        for (At++; At < bytes.Length && bytes[At] != '>'; At++)
        {
            if (!char.IsAsciiHexDigit((char)bytes[At])) continue;
            value = (value << 4) | (uint)Convert.ToInt32(((char)bytes[At]).ToString(), 16);
            digits++;
        }

        At++;
        length = (digits + 1) / 2;
        return true;
    }

    private void SkipComment()
    {
        int end = bytes[At..].IndexOfAny((byte)'\r', (byte)'\n');
        At = end < 0 ? bytes.Length : At + end;
    }
}
