using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The rows of a table that reached us as lines of text: words up to the next figures, then the figures in a run.</summary>
internal sealed class TextRows
{
    private readonly DocumentPart part;
    private readonly bool hasBlanks;
    private readonly List<string> words = [];
    private readonly List<PrintedFigure> figures = [];
    private readonly ImmutableArray<PrintedRow>.Builder rows = ImmutableArray.CreateBuilder<PrintedRow>();

    private TextRows(DocumentPart part, bool hasBlanks)
    {
        this.part = part;
        this.hasBlanks = hasBlanks;
    }

    public static void Read(IReadOnlyList<TextLine> lines, DocumentPart part)
    {
        part.Rows = new TextRows(part, hasBlanks: false).Of(lines);
        part.Words = string.Concat(part.Rows.Select(row => row.Label));
        if (lines.Any(line => line.SeparatorsBehind > 0 || line.Pieces.Any(piece => piece.Separators > 1)))
            part.SeparatedRows = new TextRows(part, hasBlanks: true).Of(lines);
    }

    private ImmutableArray<PrintedRow> Of(IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            foreach (TextPiece piece in lines[i].Pieces) Add(piece);
            bool isCut = i + 1 < lines.Count && FigureText.IsFigure(lines[i + 1].Pieces[0].Text);
            if (figures.Count > 0 || !isCut) AddBlanks(lines[i].SeparatorsBehind, lines[i].Pieces[^1].Origin);
        }

        if (figures.Count > 0) rows.Add(Row(isProse: false));
        return rows.ToImmutable();
    }

    private void Add(TextPiece piece)
    {
        if (FigureText.IsFigure(piece.Text))
        {
            AddBlanks(piece.Separators - 1, piece.Origin);
            figures.Add(new(piece, ""));
            return;
        }

        if (figures.Count > 0)
        {
            rows.Add(Row(GoesOnAsSentence(piece.Text)));
            words.Clear();
            figures.Clear();
        }

        words.Add(piece.Text);
    }

    private void AddBlanks(int count, Filing.Origin beside)
    {
        for (int i = 0; hasBlanks && i < count; i++) figures.Add(new(new("", beside), ""));
    }

    private PrintedRow Row(bool isProse)
    {
        string label = string.Concat(words);
        return new(part, [label], [.. figures]) { IsProse = isProse || EndsInSentence(label) };
    }

    /// <summary>Whether words right behind figures go on with a sentence: 件，…</summary>
    private static bool GoesOnAsSentence(string words) => words.AsSpan(0, Math.Min(3, words.Length)).ContainsAny("，。；");

    /// <summary>Whether the words right before figures are the middle of a sentence: a comma behind the last stop, in no bracket, closed or not.</summary>
    private static bool EndsInSentence(string label)
    {
        int depth = 0;
        bool hasComma = false;
        for (int i = label.Length - 1; i >= 0; i--)
        {
            if (label[i] is '）' or ')') depth++;
            else if (label[i] is '（' or '(' && depth-- == 0) (depth, hasComma) = (0, false);
            else if (depth == 0 && label[i] is '。' or '：') break;
            else if (depth == 0 && label[i] is '，' or '；') hasComma = true;
        }

        return hasComma;
    }
}
