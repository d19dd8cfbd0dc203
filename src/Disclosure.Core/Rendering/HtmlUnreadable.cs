namespace Disclosure.Rendering;

/// <summary>Writes the part of a page about an input that could not be read.</summary>
internal static class HtmlUnreadable
{
    public static void Write(HtmlWriter html, string id, UnreadableInput input)
    {
        html.Block("article", ("id", id), ("aria-labelledby", $"{id}-title"));
        html.Block("h2", ("id", $"{id}-title")).Text(input.Place).Close();
        HtmlVerdict.WriteUnreadable(html.Block("div"), "p");
        html.Block("p").Text(input.Message).Text(" ").Open("code").Text(input.Code).Close().Close();
        html.Close().Close();
    }
}
