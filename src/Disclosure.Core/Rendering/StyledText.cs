using System.Text;

namespace Disclosure.Rendering;

/// <summary>
/// Gathers lines for a terminal or a file. What came from outside cannot steer the terminal: see <see cref="HarmlessText"/>.
/// </summary>
internal sealed class StyledText(bool colour)
{
    private readonly StringBuilder text = new();

    public StyledText Add(string piece, TextStyle style = TextStyle.Plain)
    {
        string code = colour && piece.Length > 0 ? CodeOf(style) : "";
        if (code.Length > 0) text.Append("\e[").Append(code).Append('m');
        text.Append(HarmlessText.Of(piece));
        if (code.Length > 0) text.Append("\e[0m");
        return this;
    }

    public StyledText EndLine()
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        text.Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private static string CodeOf(TextStyle style) => style switch
    {
        TextStyle.Strong => "1",
        TextStyle.Faint => "2",
        TextStyle.Good => "1;32",
        TextStyle.Doubtful => "33",
        TextStyle.Bad => "1;31",
        _ => "",
    };
}
