using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using CSharpFunctionalExtensions;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure check</c> asks for.</summary>
internal sealed record CheckOptions
{
    private static readonly (string, OutputFormat)[] formats =
    [
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson), ("csv", OutputFormat.Csv),
        ("sarif", OutputFormat.Sarif), ("junit", OutputFormat.JUnit), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html),
    ];

    /// <summary>The paths as given; - is standard input.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>The gravity from which a broken finding makes the exit status 1; <see langword="null"/> for never.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether what could not be decided counts as broken does.</summary>
    public bool RequiresComplete { get; init; }

    public BlankPolicy Blanks { get; init; }

    public DateOnly AsOf { get; init; }

    public bool ShowsAll { get; init; }

    public bool IgnoresUnreadable { get; init; }

    /// <summary>The file that takes the result; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<CheckOptions, WrongCall> From(ParseResult parse, DateOnly today)
    {
        OptionValues values = new(parse);
        CheckOptions options = new()
        {
            Paths = [.. parse.GetResult(CommandGrammar.Paths)?.Tokens.Select(token => token.Value) ?? []],
            Format = values.Choice(CommandGrammar.Format, OutputFormat.Text, formats),
            FailOn = values.Choice<Severity?>(CommandGrammar.FailOn, Severity.Error,
                ("error", Severity.Error), ("expected", Severity.Expected), ("warning", Severity.Warning), ("never", null)),
            RequiresComplete = values.Has(CommandGrammar.RequireComplete),
            Blanks = values.Choice(CommandGrammar.Blanks, BlankPolicy.Unknown, ("unknown", BlankPolicy.Unknown), ("zero", BlankPolicy.Zero)),
            AsOf = values.Day(CommandGrammar.AsOf, today),
            ShowsAll = values.Has(CommandGrammar.All),
            IgnoresUnreadable = values.Choice(CommandGrammar.Unreadable, false, ("fail", false), ("ignore", true)),
            Output = values.Text(CommandGrammar.Output) is { } output && output != InputSource.StandardInputName ? output : null,
        };
        if (UnknownOption(parse) is { } unknown) return unknown;
        if (LaterOption(parse) is { } later) return WrongCall.NotInThisVersion(later);
        if (values.Error is { } error) return error;
        return options.Paths.IsEmpty ? WrongCall.NoPath : options;
    }

    /// <summary>What looks like an option and is none: the parser takes it for a path, or for the value of another option.</summary>
    private static WrongCall? UnknownOption(ParseResult parse)
    {
        IEnumerable<Token> tokens = parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        Token? unknown = tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] });
        return unknown is null ? null : WrongCall.UnknownOption(unknown.Value.Split('=')[0]);
    }

    private static string? LaterOption(ParseResult parse) =>
        CommandGrammar.Later.FirstOrDefault(option => parse.GetResult(option) is not null)?.Name;
}
