namespace Disclosure.Claims;

/// <summary>What a piece of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>Characters that are no word of the lexicon.</summary>
    Unknown,

    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>A figure with its unit.</summary>
    Figure,

    /// <summary>A year.</summary>
    Year,

    /// <summary>，or : within a sentence.</summary>
    Comma,

    /// <summary>、.</summary>
    Pause,

    /// <summary>：.</summary>
    Colon,

    /// <summary>；.</summary>
    Semicolon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>The end of a paragraph.</summary>
    Paragraph,
}

/// <summary>A piece of a sentence. Positions are those of the text as printed.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Word? Word = null, Figure Figure = default)
{
    public bool Is(WordKind kind) => Word?.Kind == kind;

    /// <summary>Whether it is a name, or a figure of days, months, persons: what follows may be told of that alone.</summary>
    public bool IsOfAnotherKind =>
        (Kind == TokenKind.Figure && Figure.Unit == ClaimUnit.Other) || (Word is { Kind: WordKind.Name } name && name.Text != "《》");

    /// <summary>Whether a clause ends here.</summary>
    public bool EndsClause => Kind >= TokenKind.Comma;

    /// <summary>Whether a sentence ends here.</summary>
    public bool EndsSentence => Kind is TokenKind.Stop or TokenKind.Paragraph;
}
