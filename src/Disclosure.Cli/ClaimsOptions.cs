using System.Collections.Immutable;
using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure claims</c> asks for.</summary>
internal sealed record ClaimsOptions
{
    /// <inheritdoc cref="CheckOptions.Paths"/>
    public required ImmutableArray<string> Paths { get; init; }

    public OutputFormat Format { get; init; }

    public BlankPolicy Blanks { get; init; }

    /// <inheritdoc cref="CheckOptions.Meta"/>
    public string? Meta { get; init; }

    /// <inheritdoc cref="CheckOptions.Converter"/>
    public string? Converter { get; init; }

    public bool IgnoresUnreadable { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<ClaimsOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        ClaimsOptions options = new()
        {
            Paths = values.Paths,
            Format = values.Choice(CommandGrammar.Format, OutputFormat.Text, ("text", OutputFormat.Text), ("json", OutputFormat.Json)),
            Blanks = values.Blanks,
            Meta = values.Text(CommandGrammar.Meta),
            Converter = values.Converter,
            IgnoresUnreadable = values.IgnoresUnreadable,
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        return options.Paths.IsEmpty ? WrongCall.NoPath : options;
    }
}
