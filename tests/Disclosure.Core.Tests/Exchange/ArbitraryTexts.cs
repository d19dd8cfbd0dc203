using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Exchange;

/// <summary>Texts of all kinds of characters that UTF-8 can carry.</summary>
internal static class ArbitraryTexts
{
    private static readonly Gen<string> characters = Gen.Frequency(
        (8, Gen.Choose(0x20, 0x7E).Select(Character)),
        (6, Gen.Choose(0x4E00, 0x9FFF).Select(Character)),
        (3, Gen.Elements("\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\0", "\u001F", "\u007F", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF")),
        (2, Gen.Elements("（", "）", "，", "减", "＋", "０", "万元", "件", "无")),
        (1, Gen.Choose(0x80, 0xD7FF).Select(Character)),
        (1, Gen.Choose(0x10000, 0x10FFFF).Select(Character)));

    public static Gen<string> Text { get; } = characters.ArrayOf().Select(string.Concat);

    /// <summary>A text as an identifier or code: never white space alone.</summary>
    public static Gen<string> Code { get; } = Text.Select(text => "x" + text);

    public static IEnumerable<string> Shrink(string text) =>
        text.Length == 0 ? [] : new[] { "", text[..(text.Length / 2)], text[(text.Length / 2)..], text[..^1] }
            .Where(shorter => shorter.Length < text.Length && IsWellFormed(shorter)).Distinct();

    private static bool IsWellFormed(string text) => !text.Where((c, i) =>
        (char.IsHighSurrogate(c) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1])))).Any();

    private static string Character(int code) => char.ConvertFromUtf32(code);
}
