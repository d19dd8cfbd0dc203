using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <content>Calls that read no report: rules, the form, SQL, schemas.</content>
internal sealed partial class DisclosureCommand
{
    /// <summary><c>disclosure rules</c> and <c>disclosure form</c>.</summary>
    private int Describe(ParseResult parse, Language language)
    {
        Result<DescribeOptions, WrongCall> read = DescribeOptions.From(parse);
        if (read.IsFailure) return Refuse(read.Error, language);
        Result<RuleProfile, WrongCall> profile = ProfileFile.Read(read.Value.Profile, environment.WorkingDirectory);
        if (profile.IsFailure) return Refuse(profile.Error, language);
        return WriteTo(read.Value.Output, language, (target, _) => new Description(read.Value, profile.Value, language).Write(target));
    }

    /// <summary><c>disclosure sql</c>.</summary>
    private int Sql(ParseResult parse, Language language)
    {
        Result<SqlOptions, WrongCall> read = SqlOptions.From(parse, environment.Today);
        if (read.IsFailure) return Refuse(read.Error, language);
        Result<RuleProfile, WrongCall> profile = ProfileFile.Read(read.Value.Profile, environment.WorkingDirectory);
        return profile.IsFailure ? Refuse(profile.Error, language) : WriteTo(read.Value.Output, language, (target, _) => read.Value.Write(profile.Value, target));
    }

    private int PrintSchema(ParseResult parse, Language language)
    {
        string[] names = [.. parse.GetResult(CommandGrammar.Schema)?.Tokens.Select(token => token.Value) ?? []];
        string name = names.Length == 0 ? PublishedSchemas.Usual : string.Join(' ', names);
        return PublishedSchemas.All.FirstOrDefault(schema => schema.Name == name) is { Name: not null } found
            ? Print(found.Text.Span)
            : Refuse(WrongCall.NotOneOf("schema", name, PublishedSchemas.All.Select(schema => schema.Name)), language);
    }
}
