using Disclosure.Checking;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Writes the sentence about a result with a sign in front, so that the verdict is seen without colour.</summary>
internal static class HtmlVerdict
{
    public static BilingualText Unreadable { get; } = new("未能读取", "unreadable");

    public static void Write(HtmlWriter html, string element, Reconciliation result)
    {
        bool isGrave = result.Verdict == Verdict.Inconsistent || ShownCauses.Of(result).Any(ShownCauses.IsGrave);
        bool isOpen = result.Verdict == Verdict.Undetermined || ShownCauses.Of(result).Any(ShownCauses.IsOpen);
        (string sign, string style) = isGrave ? ("✗", "bad") : isOpen ? ("!", "doubtful") : ("✓", "good");
        Write(html, element, sign, style, Headline.Of(result));
    }

    public static void WriteUnreadable(HtmlWriter html, string element) => Write(html, element, "✗", "bad", Unreadable);

    private static void Write(HtmlWriter html, string element, string sign, string style, BilingualText text) => html
        .Open(element, ("class", $"verdict {style}")).Open("span", ("class", "sign"), ("aria-hidden", "true")).Text(sign).Close()
        .Text(" ").Text(text).Close();
}
