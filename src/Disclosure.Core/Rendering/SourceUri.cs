using Disclosure.Filing;

namespace Disclosure.Rendering;

/// <summary>The source of a report as a reference in the sense of RFC 3986: a relative one for a relative path.</summary>
internal static class SourceUri
{
    public static string Of(string source)
    {
        if (source.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(source, UriKind.Absolute, out Uri? uri)) return Escaped(uri.AbsoluteUri);
        string path = source.Replace('\\', '/');
        string escaped = string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(HarmlessText.Of(part))));
        return path.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : path.StartsWith('/') ? "file://" + escaped
            : IsDrivePath(path) ? $"file:///{path[..2]}{escaped[4..]}"
            : escaped;
    }

    /// <summary>The source opened at a place: at its page, where it has pages.</summary>
    public static string Of(string source, Origin place) =>
        Of(source) + (place.Page is { } page ? FormattableString.Invariant($"#page={page}") : "");

    /// <summary>Escapes what the framework leaves as it is although a reference must not have it.</summary>
    private static string Escaped(string uri) => string.Concat(uri.EnumerateRunes().Select(rune =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~:/?#@!$&'()*+,;=%".Contains((char)rune.Value, StringComparison.Ordinal))
            ? rune.ToString()
            : Uri.EscapeDataString(rune.ToString())));

    private static bool IsDrivePath(string path) => path is [var drive, ':', '/', ..] && char.IsAsciiLetter(drive);
}
