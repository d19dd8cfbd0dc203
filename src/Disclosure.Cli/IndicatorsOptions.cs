using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Indicators;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure indicators</c> asks for.</summary>
internal sealed record IndicatorsOptions
{
    public required InputOptions Inputs { get; init; }

    /// <summary>The indicator by which the reports are ranked; <see langword="null"/> where they are not.</summary>
    public Indicator? Rank { get; init; }

    public OutputFormat Format { get; init; }

    /// <inheritdoc cref="CheckOptions.HasByteOrderMark"/>
    public bool HasByteOrderMark { get; init; }

    public BlankPolicy Blanks { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<IndicatorsOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        IndicatorsOptions options = new()
        {
            Inputs = values.Inputs,
            Rank = values.Choice(CommandGrammar.Rank, null, [.. IndicatorCatalogue.All.Select(indicator => (indicator.Id, (Indicator?)indicator))]),
            Format = values.Choice(
                CommandGrammar.Format, OutputFormat.Text, ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv)),
            HasByteOrderMark = values.Has(CommandGrammar.Bom),
            Blanks = values.Blanks,
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (options is { HasByteOrderMark: true, Format: not OutputFormat.Csv }) return WrongCall.MarkWithoutCsv;
        return options.Inputs.Paths.IsEmpty ? WrongCall.NoPath : options;
    }
}
