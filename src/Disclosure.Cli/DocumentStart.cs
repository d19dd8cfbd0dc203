using System.Text;

namespace Disclosure.Cli;

/// <summary>Tells a document from an exchange file by its first bytes.</summary>
internal static class DocumentStart
{
    /// <param name="bytes">The first bytes.</param>
    /// <param name="isStream">Whether they come from a stream, where only what can be no line of JSON is a document.</param>
    public static bool IsDocument(ReadOnlySpan<byte> bytes, bool isStream)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        if (bytes.IsEmpty || bytes[0] is (byte)'{' or (byte)'[') return false;
        return !isStream || bytes[0] is (byte)'<' or (byte)'%' or (byte)'#' or >= 0x80 || bytes.StartsWith("PK\u0003\u0004"u8);
    }
}
