using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The rows of a table that reached us as lines of text: words up to the next figures, then the figures in a run.</summary>
internal static class TextRows
{
    public static IEnumerable<PrintedRow> Of(IEnumerable<TextLine> lines)
    {
        List<string> words = [];
        List<TextPiece> figures = [];
        foreach (TextPiece piece in lines.SelectMany(line => line.Pieces))
        {
            if (FigureText.IsFigure(piece.Text))
            {
                figures.Add(piece);
                continue;
            }

            if (figures.Count > 0)
            {
                yield return Row(words, figures);
                words.Clear();
                figures.Clear();
            }

            words.Add(piece.Text);
        }

        if (figures.Count > 0) yield return Row(words, figures);
    }

    private static PrintedRow Row(List<string> words, List<TextPiece> figures) => new([string.Concat(words)], [.. figures], []);
}
