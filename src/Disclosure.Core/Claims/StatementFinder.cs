using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Finds claims without a figure: 未收到申请, 均已办结, 均获维持. Their figure is 0: none came, none is left.</summary>
internal sealed class StatementFinder(ImmutableArray<Token> tokens)
{
    public Draft? Find(int clause, int end, Frame frame)
    {
        if (clause >= end || frame.Topic == Topic.Foreign || tokens.AsSpan()[clause..end].ContainsAny(TokenKind.Figure)) return null;
        return NoneOf(clause, end, frame) ?? AllOf(clause, end, frame);
    }

    private Draft? NoneOf(int clause, int end, Frame frame)
    {
        int none = IndexOf(clause, end, WordKind.None);
        if (none < 0) return null;
        for (int at = none + 1; at < end; at++)
        {
            if (Named(tokens[at]) is not { } subject) continue;
            bool isPlain = !tokens.AsSpan()[clause..at].ContainsAny(TokenKind.Unknown)
                && !tokens.AsSpan()[clause..end].ContainsAny(WordKind.Channel, WordKind.Foreign, WordKind.InTime)
                && !(at + 1 < end && tokens[at + 1].Kind == TokenKind.Unknown);
            return Statement(subject, none, at, frame, isPlain && IsAboutDisclosure(subject, frame));
        }

        return null;
    }

    private static string? Named(in Token token) => token.Word switch
    {
        { Kind: WordKind.Request } => "requests.received",
        { Kind: WordKind.Group, Meaning: "disputes" } => "disputes.all",
        { Kind: WordKind.Group } word => $"{word.Meaning}.total",
        { Kind: WordKind.Fee } => "fees.collected",
        { Kind: WordKind.Subject, Meaning: "requests.carried_out" or "requests.carried_in" or "fees.notices" } word => word.Meaning,
        _ => null,
    };

    private static bool IsAboutDisclosure(string subject, Frame frame) =>
        subject.Split('.')[0] is not ("review" or "litigation" or "disputes") || frame.IsOfDisclosure;

    private Draft? AllOf(int clause, int end, Frame frame)
    {
        int all = IndexOf(clause, end, WordKind.All);
        if (all < 0) return null;
        for (int at = end - 1; at > all; at--)
        {
            bool isAnswered = tokens[at].Word is { Kind: WordKind.Subject, Meaning: "requests.answered" };
            bool isUpheld = tokens[at].Word is { Kind: WordKind.Result, Meaning: "upheld" };
            if (!isAnswered && !isUpheld) continue;
            ReadOnlySpan<Token> words = tokens.AsSpan()[clause..end];
            bool isPlain = !words.ContainsAny(TokenKind.Unknown) && !words.ContainsAny(WordKind.InTime)
                && !frame.HasException && tokens[all].Word!.Text != "已";
            bool isOnTopic = isAnswered ? frame.Topic == Topic.Requests : frame.HasCases;
            if (!isOnTopic) return null;
            return Statement(isAnswered ? "requests.all_answered" : "disputes.all_upheld", all, at, frame, isPlain && (isAnswered || frame.IsOfDisclosure));
        }

        return null;
    }

    private Draft Statement(string subject, int from, int to, Frame frame, bool isCertain) =>
        new(ClaimSubject.Of(subject), tokens[from].Start, tokens[to].End)
        {
            Period = frame.Period,
            Year = frame.Year,
            Scope = frame.Scope,
            IsCertain = isCertain,
        };

    private int IndexOf(int from, int to, WordKind kind)
    {
        for (int at = from; at < to; at++)
        {
            if (tokens[at].Is(kind)) return at;
        }

        return -1;
    }
}
