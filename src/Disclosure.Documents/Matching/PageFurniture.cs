using System.Text.RegularExpressions;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>Lines that belong to the page and not to the report: its number between dashes or words.</summary>
internal static partial class PageFurniture
{
    private const int LongestNumber = 16;

    public static bool Is(TextLine line) => line.Text.Length <= LongestNumber && Number().IsMatch(Compact.Of(line.Text));

    [GeneratedRegex("^([-－–—]+[0-9０-９]{1,3}[-－–—]+|第[0-9０-９]{1,3}页([,，/]?共[0-9０-９]{1,3}页)?)$")]
    private static partial Regex Number();
}
