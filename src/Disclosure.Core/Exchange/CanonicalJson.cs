using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Disclosure.Exchange;

/// <summary>
/// Writes JSON without white space, with nothing escaped but quotation mark, backslash and control characters, those the way of
/// RFC 8785: by a letter where JSON has one, else by the code unit in small letters.
/// </summary>
internal ref partial struct CanonicalJson
{
    private const int LongestEscape = 6;
    private const int FirstPlain = 0x20;
    private static readonly SearchValues<char> escaped =
        SearchValues.Create([.. Enumerable.Range(0, FirstPlain).Select(c => (char)c), '"', '\\']);

    private readonly IBufferWriter<byte> output;
    private readonly bool replacesHalfPairs;
    private Span<byte> room;
    private int used;
    private bool isBehindValue;

    /// <param name="output">Where the bytes go.</param>
    /// <param name="replacesHalfPairs">Whether half of a surrogate pair becomes U+FFFD, where nobody reads the text back.</param>
    public CanonicalJson(IBufferWriter<byte> output, bool replacesHalfPairs = false)
    {
        this.output = output;
        this.replacesHalfPairs = replacesHalfPairs;
    }

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    public void Key(ReadOnlySpan<char> name)
    {
        Text(name);
        Add((byte)':');
        isBehindValue = false;
    }

    /// <summary>Bytes that are canonical as they stand, up to where a value or the first of some values is expected.</summary>
    public void Raw(ReadOnlySpan<byte> canonical)
    {
        Reserve(canonical.Length);
        canonical.CopyTo(room[used..]);
        used += canonical.Length;
        isBehindValue = false;
    }

    /// <summary>Bytes that are canonical as they stand and end a value.</summary>
    public void RawEnd(ReadOnlySpan<byte> canonical)
    {
        Raw(canonical);
        isBehindValue = true;
    }

    public void Null() => Literal("null"u8);

    public void True() => Literal("true"u8);

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which is not to be replaced.</exception>
    public void Text(ReadOnlySpan<char> text)
    {
        Separate();
        Add((byte)'"');
        for (int next = text.IndexOfAny(escaped); next >= 0; next = text.IndexOfAny(escaped))
        {
            Plain(text[..next]);
            Escape(text[next]);
            text = text[(next + 1)..];
        }

        Plain(text);
        Add((byte)'"');
    }

    /// <summary>Ends a line; what follows is a document of its own.</summary>
    public void EndLine()
    {
        Add((byte)'\n');
        isBehindValue = false;
    }

    /// <summary>Hands what was written over to the output.</summary>
    public void Flush()
    {
        output.Advance(used);
        room = default;
        used = 0;
    }

    private void Begin(byte bracket)
    {
        Separate();
        Add(bracket);
        isBehindValue = false;
    }

    private void End(byte bracket)
    {
        Add(bracket);
        isBehindValue = true;
    }

    private void Literal(ReadOnlySpan<byte> word)
    {
        Separate();
        Reserve(word.Length);
        word.CopyTo(room[used..]);
        used += word.Length;
    }

    private void Separate()
    {
        if (isBehindValue) Add((byte)',');
        isBehindValue = true;
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(LongestEscape);
            OperationStatus status = Utf8.FromUtf16(text, room[used..], out int read, out int written, replacesHalfPairs);
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
                throw new ArgumentException("a text holds half of a surrogate pair and cannot be written as UTF-8", nameof(text));
            used += written;
            text = text[read..];
            if (status == OperationStatus.DestinationTooSmall) Renew(LongestEscape);
        }
    }

    private void Escape(char c)
    {
        Reserve(LongestEscape);
        char letter = c switch { '"' or '\\' => c, '\b' => 'b', '\t' => 't', '\n' => 'n', '\f' => 'f', '\r' => 'r', _ => '\0' };
        Add((byte)'\\');
        if (letter != '\0')
        {
            Add((byte)letter);
            return;
        }

        Encoding.ASCII.GetBytes($"u{(int)c:x4}", room[used..]);
        used += LongestEscape - 1;
    }

    private void Add(byte value)
    {
        Reserve(1);
        room[used++] = value;
    }

    private void Reserve(int length)
    {
        if (room.Length - used < length) Renew(length);
    }

    private void Renew(int length)
    {
        Flush();
        room = output.GetSpan(length);
    }
}
