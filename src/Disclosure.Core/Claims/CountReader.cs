using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>Reads counts and sums of money: 新收 12 件, 3 件无法提供, 收取信息处理费 380 元.</summary>
internal sealed class CountReader(ReadingState state, SubjectFinder subjects, SumFinder sums, RespectiveList respective)
{
    private readonly ImmutableArray<Token> tokens = state.Tokens;

    /// <summary>The claim of the figure at a token; <see langword="null"/> where it is none.</summary>
    public Draft? Read(int at)
    {
        ref readonly Token token = ref tokens.ItemRef(at);
        if (Find(at) is not { } reading || !IsMeant(reading, at))
            return sums.IsOpenFor(token.Figure) ? Unnamed("part", at) : BeginsList(at) ? Unnamed("whole", at) : null;
        if (reading.Subject.IsMoney != token.Figure.IsMoney || (reading.Subject.IsOfRequests && state.Frame.Topic == Topic.Foreign)) return null;
        bool isOfAYear = reading.From > 0 && tokens[reading.From].Kind == TokenKind.Year;
        return new(reading.Subject, tokens[reading.From].Start, token.End)
        {
            Figure = state.FigureAt(at),
            Period = state.Frame.Period,
            Year = isOfAYear ? null : state.Frame.Year,
            Scope = state.ScopeOf(at),
            IsCertain = reading.IsStrict && !IsQualifiedAfter(at),
            IsOnTopic = IsOnTopic(reading, at),
            IsOfChannel = reading.Subject.Id == "requests.channel",
        };
    }

    /// <summary>The subject of a figure; at once behind a bracket, 其他处理（含撤回）469件, it stands before the bracket.</summary>
    private Reading? Find(int at) =>
        respective.Next(at) ?? (at == state.Clause && state.LastClosed.At > 0 ? subjects.Before(state.LastClosed.At, state.LastClosed.Clause) : null) ?? subjects.Find(at, state.Clause);

    /// <summary>Whether a short or weak word means what it can mean: 部分 in a list of outcomes, 网上 in a sentence on requests.</summary>
    private bool IsMeant(Reading reading, int at) => reading switch
    {
        { IsWeak: false } => true,
        { Subject.Family: "outcome" } => state.HasOutcomes || IsFollowedByOutcome(at),
        { Subject.Family: "requests" } => state.Frame.Topic is Topic.Requests or Topic.RequestsBefore || state.HasOutcomes || HasRequestAfter(at),
        _ => true,
    };

    /// <summary>Whether another outcome follows, behind a share in brackets or at once.</summary>
    private bool IsFollowedByOutcome(int at)
    {
        for (int next = at + 1; next < tokens.Length && next <= at + 5 && !tokens[next].EndsSentence; next++)
        {
            if (tokens[next].Word is { Kind: WordKind.Subject or WordKind.ShortSubject } word) return word.Meaning.StartsWith("outcome.", StringComparison.Ordinal);
        }

        return false;
    }

    private bool BeginsList(int at) => at + 1 < tokens.Length
        && (tokens[at + 1].Kind == TokenKind.Colon || (tokens[at + 1].Kind == TokenKind.Open && !IsPercent(at + 2)) || (tokens[at + 1].EndsClause && at + 2 < tokens.Length && tokens[at + 2].Is(WordKind.Among)));

    /// <summary>Whether the sentence is beyond doubt about disclosure.</summary>
    private bool IsOnTopic(Reading reading, int at) =>
        reading.Subject.IsOfRequests
            ? state.Frame.Topic is Topic.Requests or Topic.RequestsBefore || state.Section.Id == "overview.disclosure_on_request" || HasRequestAfter(at)
            : reading.Subject.Family is not ("review" or "litigation" or "disputes")
                || state.Frame.IsOfDisclosure || state.Section == FormSection.Disputes;

    private bool HasRequestAfter(int at)
    {
        while (++at < tokens.Length && !tokens[at].EndsClause && tokens[at].Kind != TokenKind.Figure)
        {
            if (tokens[at].Is(WordKind.Request)) return true;
        }

        return false;
    }

    private Draft Unnamed(string subject, int at) => new(ClaimSubject.Of(subject), tokens[state.Segment].Start, tokens[at].End)
    {
        Figure = tokens[at].Figure,
        Period = state.Frame.Period,
        Year = state.Frame.Year,
        Scope = ClaimScope.Part,
        IsResidual = state.Segment < at && tokens[state.Segment].Is(WordKind.ShortSubject) && tokens[state.Segment].Word!.Meaning == "outcome.other",
        IsOfChannel = state.Before(at).ContainsAny(WordKind.Channel),
    };

    /// <summary>Whether words at once behind a figure may narrow it down: 2个自然人, 12件涉及土地.</summary>
    private bool IsQualifiedAfter(int at) => at + 1 < tokens.Length
        && (tokens[at + 1].Kind == TokenKind.Unknown
            || tokens[at + 1].Word is { Kind: WordKind.Foreign or WordKind.Part or WordKind.Channel or WordKind.WeakSubject }
            || tokens[at + 1].Word?.Meaning.StartsWith("applicants.", StringComparison.Ordinal) == true);

    private bool IsPercent(int at) => at < tokens.Length && tokens[at].Figure.Unit == ClaimUnit.Percent;
}
