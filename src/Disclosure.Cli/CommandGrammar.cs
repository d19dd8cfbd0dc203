using System.CommandLine;

namespace Disclosure.Cli;

/// <summary>The words of the command line. What they mean is for <see cref="CheckOptions"/> to say.</summary>
internal static class CommandGrammar
{
    private static readonly ParserConfiguration plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    public static Argument<string[]> Schema { get; } = new("FORMAT") { Arity = ArgumentArity.ZeroOrMore };

    public static Option<string[]> Format { get; } = Valued("--format");

    public static Option<string[]> Lang { get; } = Valued("--lang", recursive: true);

    public static Option<string[]> FailOn { get; } = Valued("--fail-on");

    public static Option<string[]> Blanks { get; } = Valued("--blanks");

    public static Option<string[]> AsOf { get; } = Valued("--as-of");

    public static Option<string[]> Unreadable { get; } = Valued("--unreadable");

    public static Option<string[]> Output { get; } = Valued("--output");

    public static Option<string[]> Profile { get; } = Valued("--profile");

    public static Option<string[]> Explanations { get; } = Valued("--explanations");

    public static Option<string[]> Baseline { get; } = Valued("--baseline");

    public static Option<string[]> Meta { get; } = Valued("--meta");

    public static Option<string[]> GroupBy { get; } = Valued("--group-by");

    public static Option<string[]> Roster { get; } = Valued("--roster");

    public static Option<string[]> Converter { get; } = Valued("--converter");

    public static Option<string[]> As { get; } = Valued("--as");

    public static Option<string[]> Scope { get; } = Valued("--scope");

    public static Option<string[]> To { get; } = Valued("--to");

    public static Option<string[]> Dialect { get; } = Valued("--dialect");

    public static Option<string[]> Rank { get; } = Valued("--rank");

    public static Option<bool> Provenance { get; } = Flag("--provenance");

    public static Option<bool> Bom { get; } = Flag("--bom");

    public static Option<bool> Analyse { get; } = Flag("--analyse");

    public static Option<bool> RequireComplete { get; } = Flag("--require-complete");

    public static Option<bool> All { get; } = Flag("--all");

    public static Option<bool> NoDiagnose { get; } = Flag("--no-diagnose");

    public static Option<bool> NoSeries { get; } = Flag("--no-series");

    public static Option<bool> Identities { get; } = Flag("--identities");

    public static Option<bool> Help { get; } = Flag("--help", recursive: true, "-h", "-?");

    public static Option<bool> Version { get; } = Flag("--version", recursive: true);

    public static Command CheckCommand { get; } = new("check")
    {
        Paths, Format, Bom, Output, Profile, Explanations, Baseline, GroupBy, Roster, Meta, Converter, FailOn, RequireComplete, Blanks, AsOf, NoDiagnose, NoSeries, Identities, All, Unreadable,
    };

    public static Command ConvertCommand { get; } = new("convert") { Paths, To, Output, Provenance, Roster, Meta, Converter, Unreadable };

    public static Command IndicatorsCommand { get; } = new("indicators") { Paths, Rank, Format, Bom, Output, Meta, Converter, Blanks, Unreadable };

    public static Command RollupCommand { get; } = new("rollup")
    {
        Paths, Format, Bom, Output, Profile, Explanations, Roster, Meta, Converter, FailOn, RequireComplete, Blanks, AsOf, NoDiagnose, All, Unreadable,
    };

    public static Command SumCommand { get; } = new("sum") { Paths, As, Scope, Blanks, To, Output, Roster, Meta, Converter, Unreadable };

    public static Command CompareCommand { get; } = new("compare") { Paths, All, Format, Bom, Output, Meta, Converter };

    public static Command ClaimsCommand { get; } = new("claims") { Paths, Format, Output, Meta, Converter, Blanks, Unreadable };

    public static Command RulesCommand { get; } = new("rules") { Analyse, Format, Bom, Output, Profile };

    public static Command FormCommand { get; } = new("form") { Format, Bom, Output };

    public static Command SqlCommand { get; } = new("sql") { Dialect, Blanks, Profile, AsOf, Output };

    public static Command SchemaCommand { get; } = new("schema") { Schema };

    private static Command Root { get; } = new("disclosure") { CheckCommand, RollupCommand, SumCommand, ConvertCommand, IndicatorsCommand, CompareCommand, ClaimsCommand, RulesCommand, FormCommand, SqlCommand, SchemaCommand, Lang, Help, Version };

    public static ParseResult Parse(IReadOnlyList<string> args) => Root.Parse(args, plain);

    /// <summary>A flag that is given a value, which the parser would take for a path.</summary>
    public static string? FlagWithValue(IReadOnlyList<string> args) => args.TakeWhile(arg => arg != "--")
        .Where(arg => arg.Contains('=', StringComparison.Ordinal)).Select(arg => arg.Split('=')[0]).FirstOrDefault(IsFlag);

    private static bool IsFlag(string name) => Root.Options.Concat(Root.Subcommands.SelectMany(command => command.Options)).OfType<Option<bool>>()
        .Any(flag => flag.Name == name || flag.Aliases.Contains(name));

    /// <summary>How often and with how many values an option stands is judged where it is read, in the language of the user.</summary>
    private static Option<string[]> Valued(string name, bool recursive = false) =>
        new(name) { Arity = ArgumentArity.ZeroOrMore, Recursive = recursive };

    private static Option<bool> Flag(string name, bool recursive = false, params string[] aliases) =>
        new(name, aliases) { Arity = ArgumentArity.Zero, Recursive = recursive };
}
