using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure sum</c> asks for.</summary>
internal sealed record SumOptions
{
    public required InputOptions Inputs { get; init; }

    /// <summary>The name of the body whose report the sum is.</summary>
    public required string Name { get; init; }

    public required Scope Scope { get; init; }

    public BlankPolicy Blanks { get; init; }

    /// <summary>The format of the sum.</summary>
    public required ConvertTarget Target { get; init; }

    /// <inheritdoc cref="CheckOptions.Roster"/>
    public string? Roster { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<SumOptions, WrongCall> From(ParseResult parse)
    {
        OptionValues values = new(parse);
        ConvertTarget target = values.Choice(CommandGrammar.To, ConvertTarget.All[0], [.. ConvertTarget.All.Select(target => (target.Name, target))]);
        SumOptions options = new()
        {
            Inputs = values.Inputs,
            Name = values.Text(CommandGrammar.As) ?? "",
            Scope = values.Choice(CommandGrammar.Scope, Scope.Jurisdiction, [.. Scope.All.Select(scope => (scope.Code, scope))]),
            Blanks = values.Blanks,
            Target = target,
            Roster = values.Text(CommandGrammar.Roster),
            Output = values.Output,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (options.Name.Length == 0) return WrongCall.NoName;
        if (options.Output is null && !target.IsText) return WrongCall.NeedsFile(target.Name);
        return options.Inputs.Paths.IsEmpty ? WrongCall.NoPath : options;
    }
}
