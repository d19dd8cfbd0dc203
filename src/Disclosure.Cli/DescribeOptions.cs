using System.CommandLine;
using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure rules</c> or <c>disclosure form</c> asks for.</summary>
internal sealed record DescribeOptions
{
    /// <summary>Whether the form is asked for, else the rules.</summary>
    public required bool IsForm { get; init; }

    /// <summary>Whether what the rules can and cannot see is asked for, instead of the rules.</summary>
    public bool IsAnalysis { get; init; }

    public OutputFormat Format { get; init; }

    /// <inheritdoc cref="CheckOptions.HasByteOrderMark"/>
    public bool HasByteOrderMark { get; init; }

    /// <inheritdoc cref="CheckOptions.Profile"/>
    public string? Profile { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<DescribeOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        bool isAnalysis = values.Has(CommandGrammar.Analyse);
        DescribeOptions options = new()
        {
            IsForm = parse.CommandResult.Command == CommandGrammar.FormCommand,
            IsAnalysis = isAnalysis,
            Format = isAnalysis
                ? values.Choice(CommandGrammar.Format, OutputFormat.Text, ("text", OutputFormat.Text), ("json", OutputFormat.Json))
                : values.Choice(CommandGrammar.Format, OutputFormat.Json, ("json", OutputFormat.Json), ("csv", OutputFormat.Csv)),
            HasByteOrderMark = values.Has(CommandGrammar.Bom),
            Profile = values.Text(CommandGrammar.Profile),
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (parse.UnmatchedTokens is [string word, ..]) return WrongCall.Unexpected(word);
        if (values.Error is { } error) return error;
        return options is { HasByteOrderMark: true, Format: not OutputFormat.Csv } ? WrongCall.MarkWithoutCsv : options;
    }
}
