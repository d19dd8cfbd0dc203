using System.Text;
using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>
/// Walks through a document from value to value. After the first failure every step answers "nothing more", so that a reader
/// runs to its end without looking back; what it has read by then is dropped.
/// </summary>
internal ref partial struct JsonCursor
{
    public const int MaxDepth = 16;

    private readonly Utf8Document document;
    private readonly ReportReadOptions options;
    private readonly IList<ReadingNote> notes;
    private Utf8JsonReader json;
    private JsonPath path;
    private bool isPastReport;

    public JsonCursor(Utf8Document document, ReportReadOptions options, IList<ReadingNote> notes)
    {
        this.document = document;
        this.options = options;
        this.notes = notes;
        json = new(document.Text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = int.MaxValue });
    }

    /// <summary>The first failure.</summary>
    public ReadError? Error { get; private set; }

    /// <summary>The token at which the cursor stands; none after a failure.</summary>
    public readonly JsonTokenType Token => Error is null ? json.TokenType : JsonTokenType.None;

    /// <summary>Where that token begins.</summary>
    public readonly long Start => json.TokenStartIndex;

    /// <summary>Enters the object at which the cursor stands.</summary>
    public bool BeginObject() => Begin(JsonTokenType.StartObject);

    /// <summary>Enters the array at which the cursor stands.</summary>
    /// <param name="row">The row that it holds, whose columns then name its elements in a path.</param>
    public bool BeginArray(FormRow? row = null) => Begin(JsonTokenType.StartArray, row);

    /// <summary>Enters an object, or passes over null.</summary>
    public bool BeginOptionalObject() => Token != JsonTokenType.Null && BeginObject();

    /// <summary>Enters an array, or passes over null.</summary>
    public bool BeginOptionalArray() => Token != JsonTokenType.Null && BeginArray();

    /// <summary>Goes to the value of the next known key, over unknown ones; <see langword="false"/> at the end of the object.</summary>
    public bool NextKey(KeySet keys, scoped ref KeyLedger seen, out int key)
    {
        while (NextName())
        {
            key = keys.IndexOf(ref json, seen.Likely);
            if (key < 0)
            {
                if (!EnterUnknown(ref seen)) break;
                Doubt(ReadErrorCode.UnknownKey, path.Last);
                Advance();
                Skip();
                continue;
            }

            path.Name(keys.Names[key]);
            if (!seen.Add(key)) Fail(ReadErrorCode.DuplicateKey, found: keys.Names[key]);
            return Advance();
        }

        key = -1;
        return false;
    }

    /// <inheritdoc cref="NextKey(KeySet, ref KeyLedger, out int)"/>
    public bool NextKey(KeySet keys, scoped ref KeyLedger seen, out string key)
    {
        bool isThere = NextKey(keys, ref seen, out int index);
        key = isThere ? keys.Names[index] : "";
        return isThere;
    }

    /// <summary>Goes to the next element; <see langword="false"/> at the end of the array.</summary>
    /// <param name="index">Its index.</param>
    public bool NextItem(int index)
    {
        path.Index(index);
        if (!Advance()) return false;
        if (json.TokenType != JsonTokenType.EndArray) return true;
        path.Pop();
        return false;
    }

    /// <summary>Passes over a value of any kind.</summary>
    public void Skip()
    {
        if (Token == JsonTokenType.StartObject)
        {
            KeyLedger seen = default;
            BeginObject();
            while (NextName() && EnterUnknown(ref seen) && Advance()) Skip();
        }
        else if (Token == JsonTokenType.StartArray)
        {
            BeginArray();
            for (int i = 0; NextItem(i); i++) Skip();
        }
    }

    /// <summary>How many elements the array has at which the cursor stands. The cursor stays.</summary>
    public readonly int CountItems()
    {
        if (Token != JsonTokenType.StartArray) return 0;
        Utf8JsonReader ahead = json;
        int count = 0;
        for (; ahead.Read() && ahead.TokenType != JsonTokenType.EndArray; count++) ahead.Skip();
        return count;
    }

    /// <summary>Goes to the only value of the document.</summary>
    public void BeginDocument() => Advance();

    /// <summary>Makes sure that nothing follows.</summary>
    public void EndDocument()
    {
        isPastReport = true;
        Advance();
    }

    private bool Begin(JsonTokenType start, FormRow? row = null)
    {
        if (!Expect(start)) return false;
        path.Push(row);
        return true;
    }

    private bool NextName()
    {
        if (!Advance()) return false;
        if (json.TokenType == JsonTokenType.PropertyName) return true;
        path.Pop();
        return false;
    }

    private bool EnterUnknown(ref KeyLedger seen)
    {
        string name = json.GetString()!;
        path.Name(name);
        if (!seen.Add(name)) Fail(ReadErrorCode.DuplicateKey, found: name);
        return Error is null;
    }

    private bool Advance()
    {
        if (Error is not null || !json.Read()) return false;
        if (json.BytesConsumed > document.InvalidAt) return FailInvalidByte();
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when json.CurrentDepth >= MaxDepth:
                return Fail(ReadErrorCode.TooDeep, expected: MaxDepthText);
            case JsonTokenType.Comment:
                return Fail(ReadErrorCode.Comment);
            case JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.Number:
                return CheckText();
            default:
                return true;
        }
    }

    private bool CheckText()
    {
        if (json.ValueSpan.Length > options.MaxTextBytes)
            return Fail(ReadErrorCode.TextTooLong, Text(options.MaxTextBytes), Text(json.ValueSpan.Length));
        if (!json.ValueIsEscaped) return true;
        int lone = JsonEscapes.IndexOfLoneSurrogate(json.ValueSpan);
        if (lone < 0) return true;
        string escape = Encoding.ASCII.GetString(json.ValueSpan.Slice(lone, JsonEscapes.Length));
        return FailAt(Start + 1 + lone, ReadErrorCode.LoneSurrogate, found: escape);
    }
}
