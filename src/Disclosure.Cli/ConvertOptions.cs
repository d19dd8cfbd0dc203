using System.Collections.Immutable;
using System.CommandLine;
using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure convert</c> asks for.</summary>
internal sealed record ConvertOptions
{
    /// <inheritdoc cref="CheckOptions.Paths"/>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>What to convert to.</summary>
    public required ConvertTarget Target { get; init; }

    /// <summary>Whether the places of figures are written too.</summary>
    public bool HasProvenance { get; init; }

    /// <inheritdoc cref="CheckOptions.Meta"/>
    public string? Meta { get; init; }

    /// <inheritdoc cref="CheckOptions.Converter"/>
    public string? Converter { get; init; }

    public bool IgnoresUnreadable { get; init; }

    /// <summary>The file, or the folder for several, that takes the result; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<ConvertOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        ConvertTarget? target = values.Choice(CommandGrammar.To, null, [.. ConvertTarget.All.Select(target => (target.Name, (ConvertTarget?)target))]);
        ImmutableArray<string> paths = values.Paths;
        bool hasProvenance = values.Has(CommandGrammar.Provenance);
        string? meta = values.Text(CommandGrammar.Meta), converter = values.Converter, output = values.Output;
        bool ignoresUnreadable = values.IgnoresUnreadable;
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (target is null) return WrongCall.NoTarget;
        if (paths.IsEmpty) return WrongCall.NoPath;
        if (hasProvenance && !target.HasPlaces) return WrongCall.ProvenanceWithoutJson;
        if (output is null && !target.IsText) return WrongCall.NeedsFile(target.Name);
        return new ConvertOptions
        {
            Paths = paths,
            Target = target,
            HasProvenance = hasProvenance,
            Meta = meta,
            Converter = converter,
            IgnoresUnreadable = ignoresUnreadable,
            Output = output,
        };
    }
}
