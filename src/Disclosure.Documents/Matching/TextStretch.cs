using System.Collections.Immutable;
using System.Text;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>Lines as one text without white space, which knows where each of its characters stood.</summary>
internal sealed class TextStretch
{
    private readonly List<(int Start, Origin Origin)> pieces = [];

    public TextStretch(ImmutableArray<TextLine> lines)
    {
        StringBuilder text = new();
        foreach (TextPiece piece in lines.SelectMany(line => line.Pieces))
        {
            pieces.Add((text.Length, piece.Origin));
            text.Append(Compact.Of(piece.Text));
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public Origin OriginAt(int position) => pieces.Last(piece => piece.Start <= position).Origin;

    /// <summary>The sentence around a position.</summary>
    public string SentenceAt(int position)
    {
        int start = Text.LastIndexOf('。', Math.Max(0, position - 1)) + 1, end = Text.IndexOf('。', position);
        return Text[start..(end < 0 ? Text.Length : end)];
    }
}
