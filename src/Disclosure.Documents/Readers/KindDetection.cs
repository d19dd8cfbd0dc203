namespace Disclosure.Documents.Readers;

/// <summary>Tells the kind of a document from its first bytes, and of an archive or compound file from the names in it.</summary>
internal static class KindDetection
{
    /// <summary>The kind by the first bytes; <see langword="null"/> for what can only be text.</summary>
    public static DocumentKind? OfBytes(ReadOnlyMemory<byte> document)
    {
        ReadOnlySpan<byte> bytes = document.Span;
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentKind.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return OfficeKind.OfArchive(document);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return OfficeKind.OfCompoundFile(document);
        return IsPicture(bytes) ? DocumentKind.Picture : null;
    }

    public static DocumentKind OfText(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? DocumentKind.Unknown : IsHtml(text) ? DocumentKind.Html : DocumentKind.Text;

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);

    private static bool IsHtml(string text)
    {
        ReadOnlySpan<string> signs = ["<html", "<!doctype html", "<table", "<body", "<div", "<p>"];
        foreach (string sign in signs)
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
