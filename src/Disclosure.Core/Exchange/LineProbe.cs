using System.Text.Json;

namespace Disclosure.Exchange;

/// <summary>Tells a stream of reports from one document.</summary>
internal static class LineProbe
{
    /// <summary>Whether the first line that is not blank is a whole object and another object begins on a line behind it.</summary>
    public static bool IsLines(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Utf8Document.ByteOrderMark)) content = content[Utf8Document.ByteOrderMark.Length..];
        content = content.TrimStart(Utf8Document.WhiteSpace);
        int feed = content.IndexOf((byte)'\n');
        return feed >= 0 && content[feed..].TrimStart(Utf8Document.WhiteSpace).StartsWith("{"u8) && IsObject(content[..feed]);
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader json = new(line);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
