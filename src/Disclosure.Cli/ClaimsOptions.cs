using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure claims</c> asks for.</summary>
internal sealed record ClaimsOptions
{
    public required InputOptions Inputs { get; init; }

    public OutputFormat Format { get; init; }

    public BlankPolicy Blanks { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<ClaimsOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        ClaimsOptions options = new()
        {
            Inputs = values.Inputs,
            Format = values.Choice(CommandGrammar.Format, OutputFormat.Text, ("text", OutputFormat.Text), ("json", OutputFormat.Json)),
            Blanks = values.Blanks,
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        return options.Inputs.Paths.IsEmpty ? WrongCall.NoPath : options;
    }
}
