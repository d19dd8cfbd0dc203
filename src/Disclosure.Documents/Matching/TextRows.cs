using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The rows of a table that reached us as lines of text: words up to the next figures, then the figures in a run.</summary>
internal static class TextRows
{
    public static void Read(IEnumerable<TextLine> lines, DocumentPart part)
    {
        List<string> words = [];
        List<PrintedFigure> figures = [];
        ImmutableArray<PrintedRow>.Builder rows = ImmutableArray.CreateBuilder<PrintedRow>();
        foreach (TextPiece piece in lines.SelectMany(line => line.Pieces))
        {
            if (FigureText.IsFigure(piece.Text))
            {
                figures.Add(new(piece, ""));
                continue;
            }

            if (figures.Count > 0)
            {
                rows.Add(Row(GoesOnAsSentence(piece.Text)));
                words.Clear();
                figures.Clear();
            }

            words.Add(piece.Text);
        }

        if (figures.Count > 0) rows.Add(Row(isProse: false));
        part.Rows = rows.ToImmutable();
        part.Words = string.Concat(rows.Select(row => row.Label));

        PrintedRow Row(bool isProse)
        {
            string label = string.Concat(words);
            return new(part, [label], [.. figures]) { IsProse = isProse || EndsInSentence(label) };
        }
    }

    /// <summary>Whether words right behind figures go on with a sentence: 件，…</summary>
    private static bool GoesOnAsSentence(string words) => words.AsSpan(0, Math.Min(3, words.Length)).ContainsAny("，。；");

    /// <summary>Whether the words right before figures are the middle of a sentence: a comma outside brackets and no stop behind it.</summary>
    private static bool EndsInSentence(string label)
    {
        int depth = 0;
        for (int i = label.Length - 1; i >= 0; i--)
        {
            if (label[i] is '）' or ')') depth++;
            else if (label[i] is '（' or '(') depth--;
            else if (depth <= 0 && (label[i] is '。' or '：')) return false;
            else if (depth == 0 && (label[i] is '，' or '；')) return true;
        }

        return false;
    }
}
