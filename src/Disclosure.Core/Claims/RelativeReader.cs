using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Reads what is told in relation to another figure: 占 33.9%, 同比增长 1.05%, 比上年减少 9 件.</summary>
internal sealed class RelativeReader(ReadingState state, SubjectFinder subjects)
{
    private readonly ImmutableArray<Token> tokens = state.Tokens;

    /// <summary>A share: of what its clause names, else of the count before it.</summary>
    public Draft? Share(int at)
    {
        bool isShare = state.Before(at).ContainsAny(WordKind.Share);
        bool isInBrackets = state.Clause == at && at > 0 && tokens[at - 1].Kind == TokenKind.Open;
        if (!isShare && !isInBrackets) return null;
        Reading? own = isShare ? subjects.FindOfShare(at, state.Segment, state.Clause) : null;
        if ((own?.Subject ?? state.Last?.Subject) is not { } subject) return null;
        return new(subject, tokens[state.Segment].Start, tokens[at].End)
        {
            Figure = state.FigureAt(at),
            Period = state.Last?.Period ?? state.Frame.Period,
            Year = state.Frame.Year,
            Scope = own is null ? state.Last!.Scope : state.ScopeOf(at),
            IsCertain = own is { } named ? named.IsStrict && state.Frame.Topic == Topic.Requests : state.Last!.IsCertain && IsPlain(at),
        };
    }

    /// <summary>A rise or fall of the count before it.</summary>
    public Draft? Change(int at)
    {
        if (state.Frame.Direction == 0 || state.Last is not { } last) return null;
        Figure figure = state.FigureAt(at);
        return new(last.Subject, tokens[state.Segment].Start, tokens[at].End)
        {
            Figure = figure with { Value = state.Frame.Direction * figure.Value },
            Period = ClaimPeriod.Comparison,
            Year = state.Frame.Year,
            Scope = last.Scope,
            IsCertain = last.IsCertain && IsPlain(at),
        };
    }

    private bool IsPlain(int at) => !state.Before(at).ContainsAny(TokenKind.Unknown);
}
