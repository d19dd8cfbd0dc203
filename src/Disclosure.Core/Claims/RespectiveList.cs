using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Names and figures in two lists of one length: 予以公开、部分公开和不予公开分别为 12、3 和 5 件.</summary>
internal sealed class RespectiveList(ImmutableArray<Token> tokens)
{
    private readonly Queue<(int Figure, Reading Reading)> waiting = [];

    /// <summary>Reads both lists around 分别为; they count only where each name has its figure.</summary>
    public void Read(int at)
    {
        if (!tokens[at].Is(WordKind.Respectively)) return;
        List<Reading> names = NamesBefore(at);
        List<int> figures = FiguresAfter(at);
        if (names.Count < 2 || names.Count != figures.Count) return;
        waiting.Clear();
        for (int i = 0; i < names.Count; i++) waiting.Enqueue((figures[i], names[i]));
    }

    /// <summary>What the figure at a token counts by its place in the list.</summary>
    public Reading? Next(int figure)
    {
        while (waiting.TryPeek(out (int Figure, Reading Reading) next) && next.Figure <= figure)
        {
            waiting.Dequeue();
            if (next.Figure == figure) return next.Reading;
        }

        return null;
    }

    private List<Reading> NamesBefore(int at)
    {
        List<Reading> names = [];
        for (int from = at - 1; from >= 0 && (!tokens[from].EndsClause || tokens[from].Kind == TokenKind.Pause); from--)
        {
            if (tokens[from].Kind == TokenKind.Figure || tokens[from].Is(WordKind.Respectively)) break;
            switch (tokens[from].Word)
            {
                case { Kind: WordKind.Subject, Meaning: "outcome.disclosed" }:
                    names.Add(Of("outcome.partially_granted", from));
                    names.Add(Of("outcome.granted", from));
                    break;
                case { Kind: WordKind.Subject } word: names.Add(Of(word.Meaning, from)); break;
                case { Kind: WordKind.Group, Meaning: "disputes" }:
                    names.Add(Of("litigation.total", from));
                    names.Add(Of("review.total", from));
                    break;
                case { Kind: WordKind.Group } word: names.Add(Of($"{word.Meaning}.total", from)); break;
            }
        }

        names.Reverse();
        return names;
    }

    private List<int> FiguresAfter(int at)
    {
        List<int> figures = [];
        for (int next = at + 1; next < tokens.Length && (!tokens[next].EndsClause || tokens[next].Kind is TokenKind.Pause); next++)
        {
            if (tokens[next].Is(WordKind.Respectively)) break;
            if (tokens[next].Kind == TokenKind.Figure) figures.Add(next);
        }

        return figures;
    }

    private static Reading Of(string subject, int at) => new(ClaimSubject.Of(subject), at, IsStrict: true, IsWeak: false);
}
