namespace Disclosure.Documents.Matching;

/// <summary>A text without white space, which documents put between any two characters.</summary>
internal static class Compact
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
