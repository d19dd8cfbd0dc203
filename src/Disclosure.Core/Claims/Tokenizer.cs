using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Cuts a text into words, figures, marks and what is left, in one pass.</summary>
internal ref struct Tokenizer
{
    private const int LongestTitle = 120;

    /// <summary>Few texts have shorter tokens.</summary>
    private const int CharactersOfToken = 2;

    private readonly PlainText text;
    private readonly ImmutableArray<Token>.Builder tokens;
    private int at;
    private int unknownFrom;

    private Tokenizer(PlainText text)
    {
        this.text = text;
        tokens = ImmutableArray.CreateBuilder<Token>(text.Length / CharactersOfToken);
        unknownFrom = -1;
    }

    public static ImmutableArray<Token> Tokens(string printed)
    {
        Tokenizer tokenizer = new(new(printed));
        while (tokenizer.at < tokenizer.text.Length) tokenizer.Next();
        tokenizer.EndUnknown();
        return tokenizer.tokens.DrainToImmutable();
    }

    private void Next()
    {
        ReadOnlySpan<char> rest = text.Characters[at..];
        if (MarkAt(rest) is { } mark) Add(mark, 1);
        else if (rest[0] == '《' && rest[..Math.Min(LongestTitle, rest.Length)].IndexOf('》') is var close and > 0) Add(TokenKind.Word, close + 1, Title);
        else if (NumberingLength(rest) is var numbering and > 0) Add(TokenKind.Stop, numbering);
        else if (char.IsAsciiLetter(rest[0])) Add(TokenKind.Word, LettersAndDigits(rest), Name);
        else if (rest[0] is '第' or '-' && FigureReader.Read(rest[1..], out _) is var length and > 0) Add(TokenKind.Word, length + 1, Name);
        else ReadWordOrFigure(rest);
    }

    private void ReadWordOrFigure(ReadOnlySpan<char> rest)
    {
        Word? word = Lexicon.Find(rest);
        int length = FigureReader.Read(rest, out Figure? figure);
        if (word is not null && word.Text.Length >= length) Add(TokenKind.Word, word.Text.Length, word);
        else if (length == 0 || (figure is null && !char.IsAsciiDigit(rest[0])))
        {
            if (unknownFrom < 0) unknownFrom = at;
            at += Math.Max(1, length);
        }
        else if (figure is null || IsJoined(figure.Value, rest, length)) Add(TokenKind.Word, length, Name);
        else if (IsYear(figure.Value, rest, length)) Add(TokenKind.Year, length, figure: figure.Value);
        else Add(TokenKind.Figure, length, figure: figure.Value);
    }

    private static Word Title { get; } = new("《》", WordKind.Name);

    private static Word Name { get; } = new("", WordKind.Name);

    /// <summary>A figure runs on: part of a range, a date, a number of a document, a ratio.</summary>
    private static bool IsJoined(Figure figure, ReadOnlySpan<char> rest, int length) =>
        figure.Unit == ClaimUnit.None && (At(rest, length) is '-' or '/' or ':' or '.' || char.IsAsciiLetter(At(rest, length)));

    private static bool IsYear(Figure figure, ReadOnlySpan<char> rest, int length) =>
        rest[length - 1] is '年' or '度' && figure.Value is >= 1949 and <= 2099;

    private static char At(ReadOnlySpan<char> rest, int at) => at < rest.Length ? rest[at] : '\0';

    private static int LettersAndDigits(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length])) length++;
        return length;
    }

    /// <summary>一、 (一) 1. at the beginning of a paragraph or a sentence.</summary>
    private int NumberingLength(ReadOnlySpan<char> rest)
    {
        if (unknownFrom >= 0 || (tokens.Count > 0 && !tokens[^1].EndsSentence)) return 0;
        int open = rest[0] == '(' ? 1 : 0;
        int length = open;
        while (length < rest.Length && length < 4 && (char.IsAsciiDigit(rest[length]) || "一二三四五六七八九十".Contains(rest[length], StringComparison.Ordinal))) length++;
        if (length == open) return 0;
        bool closes = open == 1 ? At(rest, length) == ')' : At(rest, length) == '、' || (At(rest, length) == '.' && !char.IsAsciiDigit(At(rest, length + 1)));
        return closes ? length + 1 : 0;
    }

    private static TokenKind? MarkAt(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '\n' => TokenKind.Paragraph,
        '。' or '!' or '?' => TokenKind.Stop,
        ';' => TokenKind.Semicolon,
        ',' => TokenKind.Comma,
        '、' => TokenKind.Pause,
        ':' => TokenKind.Colon,
        '(' when !IsNumbering(rest) => TokenKind.Open,
        ')' => TokenKind.Close,
        _ => null,
    };

    private static bool IsNumbering(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && (rest[2] == ')' || (rest.Length > 3 && rest[3] == ')')) && "一二三四五六七八九十".Contains(rest[1], StringComparison.Ordinal);

    private void Add(TokenKind kind, int length, Word? word = null, Figure figure = default)
    {
        EndUnknown();
        tokens.Add(new(kind, text.OriginOf(at), text.OriginOf(at + length - 1) + 1, word, figure));
        at += length;
    }

    private void EndUnknown()
    {
        if (unknownFrom < 0) return;
        tokens.Add(new(TokenKind.Unknown, text.OriginOf(unknownFrom), text.OriginOf(at - 1) + 1));
        unknownFrom = -1;
    }
}
