using System.CommandLine;
using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure compare</c> asks for.</summary>
internal sealed record CompareOptions
{
    public required InputOptions Inputs { get; init; }

    /// <summary>The path of the first report.</summary>
    public required string Before { get; init; }

    /// <summary>The path of the second report.</summary>
    public required string After { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>Whether the cells that are the same are listed, too.</summary>
    public bool ShowsAll { get; init; }

    /// <inheritdoc cref="CheckOptions.HasByteOrderMark"/>
    public bool HasByteOrderMark { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<CompareOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        InputOptions inputs = values.Inputs;
        CompareOptions options = new()
        {
            Inputs = inputs,
            Before = inputs.Paths.FirstOrDefault() ?? "",
            After = inputs.Paths.LastOrDefault() ?? "",
            Format = values.Choice(
                CommandGrammar.Format, OutputFormat.Text,
                ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv), ("markdown", OutputFormat.Markdown)),
            ShowsAll = values.Has(CommandGrammar.All),
            HasByteOrderMark = values.Has(CommandGrammar.Bom),
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (options is { HasByteOrderMark: true, Format: not OutputFormat.Csv }) return WrongCall.MarkWithoutCsv;
        return inputs.Paths.Length == 2 ? options : WrongCall.TwoPaths;
    }
}
