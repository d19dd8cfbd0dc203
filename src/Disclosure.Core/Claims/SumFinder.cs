using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Finds sums that the text states: a whole, then 其中, a colon or a bracket, then its parts.</summary>
internal sealed class SumFinder
{
    private static readonly ImmutableArray<string> outcomes = ["outcome.refused", "outcome.unable", "outcome.not_processed", "outcome.other"];

    private readonly List<Draft> parts = [];
    private Draft? last;
    private Draft? whole;
    private bool isInBrackets;
    private bool isOpenEnded;
    private int depth;

    /// <summary>Whether a list of parts is being read in which a figure can stand.</summary>
    public bool IsOpenFor(Figure figure) => whole is not null && IsOfOneKind(whole.Figure.Unit, figure.Unit);

    public void Add(Draft draft)
    {
        if (draft.Figure.Unit == ClaimUnit.Percent || draft.Period == ClaimPeriod.Comparison) return;
        if (whole is not null && depth == (isInBrackets ? 1 : 0) && IsOfOneKind(whole.Figure.Unit, draft.Figure.Unit)) parts.Add(draft);
        last = draft;
    }

    public void Read(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Open when whole is null: Begin(inBrackets: true); break;
            case TokenKind.Open: depth++; break;
            case TokenKind.Close when whole is not null && --depth <= 0 && isInBrackets: End(); break;
            case TokenKind.Colon when whole is null: Begin(inBrackets: false); break;
            case TokenKind.Stop or TokenKind.Paragraph: End(); last = null; break;
            case TokenKind.Semicolon when whole?.Subject.IsMoney == false: End(); break;
        }

        if (token.Is(WordKind.Among) && whole is null) Begin(inBrackets: false);
        if (token.Is(WordKind.AndOthers)) isOpenEnded = true;
    }

    /// <summary>A list of parts ends.</summary>
    public void End()
    {
        if (whole is not null && parts.Count >= 2)
        {
            ClaimSum sum = new(whole.Number, [.. parts.Select(part => part.Number)], IsClosed());
            whole.Sum = sum;
            foreach (Draft part in parts) part.Sum ??= sum;
        }

        parts.Clear();
        whole = null;
        isOpenEnded = false;
    }

    private void Begin(bool inBrackets)
    {
        if (last is null || last.Subject.Id == "part") return;
        whole = last;
        isInBrackets = inBrackets;
        depth = inBrackets ? 1 : 0;
    }

    private bool IsClosed()
    {
        if (isOpenEnded || parts.Exists(part => part.IsOfChannel)) return false;
        ImmutableHashSet<string> subjects = [.. parts.Select(part => part.Subject.Id)];
        return parts[^1].IsResidual && subjects is { Count: 1 }
            || whole!.Subject.Id == "fees.collected"
            || (parts.Count == 2 && subjects.IsSupersetOf(["applicants.natural_persons", "applicants.organisations"]))
            || (parts.Count == 2 && subjects.IsSupersetOf(["requests.received", "requests.carried_in"]))
            || (whole.Subject.Id == "requests.answered" && subjects.IsSupersetOf(outcomes)
                && (subjects.Contains("outcome.disclosed") || subjects.IsSupersetOf(["outcome.granted", "outcome.partially_granted"])));
    }

    private static bool IsOfOneKind(ClaimUnit whole, ClaimUnit part) => whole == part || part == ClaimUnit.None || whole == ClaimUnit.None;
}
