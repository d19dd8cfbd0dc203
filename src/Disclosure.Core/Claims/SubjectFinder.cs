using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Finds what a figure counts: the nearest subject before it in its clause, else the first after it.</summary>
internal sealed class SubjectFinder(ImmutableArray<Token> tokens)
{
    private string? group;
    private string? document;
    private string? column;

    public void BeginSentence() => (group, document, column) = (null, null, null);

    /// <summary>Keeps what later clauses of the sentence may leave out.</summary>
    public void Read(in Token token)
    {
        if (token.Is(WordKind.Group)) group = token.Word!.Meaning;
        if (token.Is(WordKind.Subject) && token.Word!.Meaning.StartsWith("litigation.", StringComparison.Ordinal)) group = "litigation";
        if (token.Is(WordKind.Document)) (document, group) = (token.Word!.Meaning, null);
        if (token.Is(WordKind.DocumentColumn)) column = token.Word!.Meaning;
    }

    /// <summary>The subject of the figure at a token; <see langword="null"/> where no word says what it counts.</summary>
    public Reading? Find(int figure, int clause)
    {
        Reading? before = Before(figure, clause);
        bool isNamedNext = before is null or { IsWeak: true } && figure + 1 < tokens.Length && IsSubject(tokens[figure + 1]);
        return (isNamedNext ? After(figure) : null) ?? before ?? After(figure);
    }

    private static bool IsSubject(in Token token) => token.Is(WordKind.Subject) || token.Is(WordKind.WeakSubject);

    /// <summary>The subject of a share, named in its clause before 占; <see langword="null"/> where the clause names none.</summary>
    public Reading? FindOfShare(int figure, int segment, int clause)
    {
        int share = figure - 1;
        while (share >= segment && !tokens[share].Is(WordKind.Share)) share--;
        return share <= segment ? null : Before(share, clause);
    }

    /// <summary>The nearest subject before a token in its clause.</summary>
    public Reading? Before(int figure, int clause)
    {
        bool isStrict = true;
        int request = -1;
        int columnAt = -1;
        for (int at = figure - 1; at >= clause; at--)
        {
            ref readonly Token token = ref tokens.ItemRef(at);
            if (token.Kind == TokenKind.Figure && token.Figure.Unit != ClaimUnit.Other) break;
            if (token.Kind == TokenKind.Unknown) isStrict = false;
            switch (token.Word?.Kind)
            {
                case WordKind.Foreign or WordKind.Share: return null;
                case WordKind.Channel when request >= 0 || at == figure - 1:
                    return new(ClaimSubject.Of("requests.channel"), at, isStrict, IsWeak: true);
                case WordKind.Subject: return Of(token.Word.Meaning, at, isStrict && !IsNegated(at, clause) && !IsOfApplicants(at, clause));
                case WordKind.WeakSubject when IsOfAYear(at, clause): return Of("requests.carried_in", at - 1, isStrict: false);
                case WordKind.WeakSubject: return Of(token.Word.Meaning, at, isStrict: false) with { IsWeak = true };
                case WordKind.Respectively: isStrict = false; break;
                case WordKind.ShortSubject when isStrict && at == figure - 1 && columnAt < 0:
                    return new(ClaimSubject.Of(token.Word.Meaning), at, isStrict, IsWeak: true);
                case WordKind.Request: request = at; break;
                case WordKind.Fee: return Of(tokens[figure].Figure.IsMoney ? "fees.collected" : "fees.requests", at, isStrict);
                case WordKind.Result when group is not null: return OfResult(token.Word.Meaning, at, isStrict);
                case WordKind.Group: return OfGroup(token.Word.Meaning, at, isStrict);
                case WordKind.DocumentColumn when columnAt < 0: columnAt = at; break;
                case WordKind.Document:
                    return OfDocument(token.Word.Meaning, columnAt >= 0 ? tokens[columnAt].Word!.Meaning : ColumnBefore(at, clause) ?? column, at, isStrict);
            }
        }

        if (columnAt >= 0 && document is not null) return OfDocument(document, tokens[columnAt].Word!.Meaning, columnAt, isStrict);
        return request < 0 ? null : new(ClaimSubject.Of("requests.received"), request, isStrict, IsWeak: true);
    }

    private Reading? After(int figure)
    {
        bool isStrict = true;
        for (int at = figure + 1; at < tokens.Length && !tokens[at].EndsClause; at++)
        {
            ref readonly Token token = ref tokens.ItemRef(at);
            if (token.Kind is TokenKind.Figure or TokenKind.Year) return null;
            if (token.Kind == TokenKind.Unknown) isStrict = false;
            if (token.Is(WordKind.Foreign) || token.Is(WordKind.Channel)) return null;
            if (token.Is(WordKind.Subject)) return HasFigureNext(at) ? null : Of(token.Word!.Meaning, figure, isStrict);
            if (token.Is(WordKind.Fee) && !tokens[figure].Figure.IsMoney) return Of("fees.requests", figure, isStrict: false);
            if (token.Is(WordKind.WeakSubject)) return HasFigureNext(at) ? null : Of(token.Word!.Meaning, figure, isStrict: false) with { IsWeak = true };
            if (token.Is(WordKind.Result) && group is not null) return HasFigureNext(at) ? null : OfResult(token.Word!.Meaning, figure, isStrict);
        }

        return null;
    }

    /// <summary>Whether the words from here belong to the next figure of the clause.</summary>
    private bool HasFigureNext(int at)
    {
        for (at++; at < tokens.Length && !tokens[at].EndsClause; at++)
        {
            if (tokens[at].Kind == TokenKind.Figure) return true;
            if (!tokens[at].Is(WordKind.Filler) && !tokens[at].Is(WordKind.Request)) return false;
        }

        return false;
    }

    /// <summary>2022年结转: what that year carried over.</summary>
    private bool IsOfAYear(int at, int clause) =>
        tokens[at].Word!.Text == "结转" && at > clause && tokens[at - 1].Kind == TokenKind.Year;

    /// <summary>自然人予以公开: an outcome of some applicants alone.</summary>
    private bool IsOfApplicants(int at, int clause)
    {
        for (at--; at >= clause && tokens[at].Kind != TokenKind.Figure; at--)
        {
            if (tokens[at].Word is { Kind: WordKind.Subject } word && word.Meaning.StartsWith("applicants.", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private bool IsNegated(int at, int clause) => at > clause && tokens[at - 1].Is(WordKind.None);

    private string? ColumnBefore(int at, int clause)
    {
        for (at--; at >= clause && tokens[at].Kind != TokenKind.Figure; at--)
        {
            if (tokens[at].Is(WordKind.DocumentColumn)) return tokens[at].Word!.Meaning;
        }

        return null;
    }

    private static Reading Of(string subject, int at, bool isStrict) => new(ClaimSubject.Of(subject), at, isStrict, IsWeak: false);

    private Reading OfResult(string result, int at, bool isStrict) => group == "disputes"
        ? Of("disputes.all", at, isStrict: false)
        : Of($"{group}.{result}", at, isStrict);

    private static Reading OfGroup(string named, int at, bool isStrict) =>
        Of(named == "disputes" ? "disputes.all" : $"{named}.total", at, isStrict);

    private static Reading OfDocument(string kind, string? printed, int at, bool isStrict) =>
        Of($"{kind}.{printed ?? "disclosed"}", at, isStrict && printed is not null and not "disclosed");
}
