using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>Reads the values of options and keeps the first mistake.</summary>
internal sealed class OptionValues(ParseResult parse)
{
    public WrongCall? Error { get; private set; }

    /// <summary>What looks like an option and is none: the parser takes it for a path, or for the value of another option.</summary>
    public WrongCall? UnknownOption
    {
        get
        {
            IEnumerable<Token> tokens = parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
            Token? unknown = tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] });
            return unknown is null ? null : WrongCall.UnknownOption(unknown.Value.Split('=')[0]);
        }
    }

    /// <summary>The file that takes the result; <see langword="null"/> for standard output.</summary>
    public string? Output => Text(CommandGrammar.Output) is { } output && output != InputSource.StandardInputName ? output : null;

    /// <summary>From where the call reads its reports.</summary>
    public InputOptions Inputs => new()
    {
        Paths = [.. parse.GetResult(CommandGrammar.Paths)?.Tokens.Select(token => token.Value) ?? []],
        Meta = Text(CommandGrammar.Meta),
        Converter = Choice<string?>(CommandGrammar.Converter, null, ("soffice", "soffice")),
        IgnoresUnreadable = Choice(CommandGrammar.Unreadable, false, ("fail", false), ("ignore", true)),
    };

    /// <summary>How blanks are read.</summary>
    public BlankPolicy Blanks => Choice(CommandGrammar.Blanks, BlankPolicy.Unknown, ("unknown", BlankPolicy.Unknown), ("zero", BlankPolicy.Zero));

    public bool Has(Option<bool> flag) => parse.GetResult(flag) is { Implicit: false };

    public string? Text(Option<string[]> option)
    {
        if (parse.GetResult(option) is not OptionResult result) return null;
        if (result.Tokens is [Token only] && result.IdentifierTokenCount == 1) return only.Value;
        Error ??= WrongCall.NeedsOneValue(option.Name);
        return null;
    }

    public T Choice<T>(Option<string[]> option, T fallback, params (string Name, T Value)[] choices)
    {
        if (Text(option) is not { } text) return fallback;
        foreach ((string name, T value) in choices)
        {
            if (name == text) return value;
        }

        Error ??= WrongCall.NotOneOf(option.Name, text, choices.Select(choice => choice.Name));
        return fallback;
    }

    public DateOnly Day(Option<string[]> option, DateOnly fallback)
    {
        if (Text(option) is not { } text) return fallback;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Error ??= WrongCall.NotADay(option.Name, text);
        return fallback;
    }
}
