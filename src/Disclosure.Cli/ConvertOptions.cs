using System.CommandLine;
using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure convert</c> asks for.</summary>
internal sealed record ConvertOptions
{
    public required InputOptions Inputs { get; init; }

    /// <summary>What to convert to.</summary>
    public required ConvertTarget Target { get; init; }

    /// <summary>Whether the places of figures are written too.</summary>
    public bool HasProvenance { get; init; }

    /// <inheritdoc cref="CheckOptions.Roster"/>
    public string? Roster { get; init; }

    /// <summary>The file, or the folder for several, that takes the result; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<ConvertOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        ConvertTarget? target = values.Choice(CommandGrammar.To, null, [.. ConvertTarget.All.Select(target => (target.Name, (ConvertTarget?)target))]);
        InputOptions inputs = values.Inputs;
        bool hasProvenance = values.Has(CommandGrammar.Provenance);
        string? roster = values.Text(CommandGrammar.Roster), output = values.Output;
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (target is null) return WrongCall.NoTarget;
        if (inputs.Paths.IsEmpty) return WrongCall.NoPath;
        if (hasProvenance && !target.HasPlaces) return WrongCall.ProvenanceWithoutJson;
        if (roster is not null && target.WriteTable is null) return WrongCall.RosterWithoutTable;
        if (output is null && !target.IsText) return WrongCall.NeedsFile(target.Name);
        return new ConvertOptions
        {
            Inputs = inputs,
            Target = target,
            HasProvenance = hasProvenance,
            Roster = roster,
            Output = output,
        };
    }
}
