namespace Disclosure.Claims;

/// <summary>Questions to a run of tokens.</summary>
internal static class TokenSpans
{
    public static bool ContainsAny(this ReadOnlySpan<Token> tokens, params ReadOnlySpan<WordKind> kinds)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (token.Word is { } word && kinds.Contains(word.Kind)) return true;
        }

        return false;
    }

    public static bool ContainsAny(this ReadOnlySpan<Token> tokens, TokenKind kind)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (token.Kind == kind) return true;
        }

        return false;
    }

    /// <summary>Whether a clause without a figure narrows what follows: 自然人申请中, 涉及土地的申请中.</summary>
    public static bool Narrows(this ReadOnlySpan<Token> clause)
    {
        if (clause.IsEmpty) return false;
        bool isSetting = clause[^1].Is(WordKind.Request) || clause[^1].Word?.Text is "中" or "方面" or "情况";
        return NamesApplicants(clause)
            || (isSetting && (clause.ContainsAny(TokenKind.Unknown) || clause.ContainsAny(WordKind.Foreign, WordKind.Channel, WordKind.Among)));
    }

    private static bool NamesApplicants(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (token.Word is { Kind: WordKind.Subject } word && word.Meaning.StartsWith("applicants.", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
