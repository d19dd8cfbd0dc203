using System.CommandLine;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Rules;
using Disclosure.Warehouse;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure sql</c> asks for.</summary>
internal sealed record SqlOptions
{
    public required SqlDialect Dialect { get; init; }

    public BlankPolicy Blanks { get; init; }

    /// <inheritdoc cref="CheckOptions.Profile"/>
    public string? Profile { get; init; }

    /// <inheritdoc cref="CheckOptions.AsOf"/>
    public DateOnly AsOf { get; init; }

    /// <inheritdoc cref="CheckOptions.Output"/>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<SqlOptions, WrongCall> From(ParseResult parse, DateOnly today)
    {
        OptionValues values = new(parse);
        SqlDialect? dialect = values.Choice(CommandGrammar.Dialect, null, [.. SqlDialect.All.Select(known => (known.Name, (SqlDialect?)known))]);
        BlankPolicy blanks = values.Blanks;
        DateOnly asOf = values.Day(CommandGrammar.AsOf, today);
        string? profile = values.Text(CommandGrammar.Profile), output = values.Output;
        if (values.UnknownOption is { } unknown) return unknown;
        if (parse.UnmatchedTokens is [string word, ..]) return WrongCall.Unexpected(word);
        if (values.Error is { } error) return error;
        return dialect is null
            ? WrongCall.NoDialect(SqlDialect.All.Select(known => known.Name))
            : new SqlOptions { Dialect = dialect, Blanks = blanks, Profile = profile, AsOf = asOf, Output = output };
    }

    /// <summary>Writes the script, with the house rules, severities and silences of a profile.</summary>
    public int Write(RuleProfile profile, Stream target)
    {
        target.Write(Encoding.UTF8.GetBytes(RulesSql.Script(Reconciler.Create(RuleSet.Standard, Blanks, profile), Dialect, AsOf)));
        target.Flush();
        return ExitStatus.Fine;
    }
}
