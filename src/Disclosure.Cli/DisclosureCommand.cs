using System.CommandLine;
using System.Reflection;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>The command <c>disclosure</c>, apart from the process it runs in.</summary>
internal sealed partial class DisclosureCommand
{
    private readonly Stream input;
    private readonly Stream output;
    private readonly TextWriter errors;
    private readonly CommandEnvironment environment;
    private readonly CancellationToken cancellation;

    private DisclosureCommand(
        Stream input, Stream output, TextWriter errors, CommandEnvironment environment, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        this.input = input;
        this.output = output;
        this.errors = errors;
        this.environment = environment;
    }

    private static string Version =>
        typeof(DisclosureCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs the command and gives the exit status.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output: takes the result and nothing else.</param>
    /// <param name="errors">Standard error: takes everything else.</param>
    /// <param name="environment">What the process gives.</param>
    /// <param name="cancellation">The interruption.</param>
    public static int Run(
        IReadOnlyList<string> args, Stream input, Stream output, TextWriter errors, CommandEnvironment environment, CancellationToken cancellation)
    {
        try
        {
            return new DisclosureCommand(input, output, errors, environment, cancellation).Run(args);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException exception) when (StandardOutput.HasLostItsReader(exception))
        {
            return ExitStatus.Interrupted;
        }
        catch (Exception exception)
        {
            errors.WriteLine(new BilingualText($"内部错误：{exception}", $"internal error: {exception}").In(environment.Language));
            return ExitStatus.InternalError;
        }
    }

    private int Run(IReadOnlyList<string> args)
    {
        ParseResult parse = CommandGrammar.Parse(args);
        OptionValues values = new(parse);
        Language language = values.Choice(CommandGrammar.Lang, environment.Language, ("zh", Language.Chinese), ("en", Language.English));
        if (values.Has(CommandGrammar.Help)) return Print(Encoding.UTF8.GetBytes(HelpText.In(language)));
        if (values.Has(CommandGrammar.Version)) return Print(Encoding.UTF8.GetBytes(Version + "\n"));
        if (values.Error is { } error) return Refuse(error, language);
        if (CommandGrammar.FlagWithValue(args) is { } flag) return Refuse(WrongCall.TakesNoValue(flag), language);

        Command command = parse.CommandResult.Command;
        return command == CommandGrammar.CheckCommand || command == CommandGrammar.RollupCommand ? Check(parse, language)
            : command == CommandGrammar.SumCommand ? Sum(parse, language)
            : command == CommandGrammar.ConvertCommand ? Convert(parse, language)
            : command == CommandGrammar.IndicatorsCommand ? Indicators(parse, language)
            : command == CommandGrammar.CompareCommand ? Compare(parse, language)
            : command == CommandGrammar.ClaimsCommand ? Claims(parse, language)
            : command == CommandGrammar.RulesCommand || command == CommandGrammar.FormCommand ? Describe(parse, language)
            : command == CommandGrammar.SqlCommand ? Sql(parse, language)
            : command == CommandGrammar.SchemaCommand ? PrintSchema(parse, language)
            : Refuse(parse.UnmatchedTokens is [string unknown, ..] ? WrongCall.UnknownCommand(unknown) : WrongCall.NoCommand, language);
    }

    private ReportInputs Inputs(InputOptions options, MetaBook meta, Notes notes, string? targetPath, bool answersAtOnce = false, bool isConversation = false)
    {
        DocumentInput documents = new(options.Converter is { } converter ? new OfficeConverter(converter) : null);
        return new(
            new PathExpansion(environment.WorkingDirectory, targetPath),
            new InputReader(input, answersAtOnce, isConversation, documents, cancellation),
            documents,
            meta,
            notes,
            options.IgnoresUnreadable,
            cancellation);
    }

    /// <summary>Writes to a file where one is named, else to standard output.</summary>
    private int WriteTo(string? name, Language language, Func<Stream, string?, int> write)
    {
        if (name is null) return write(output, null);
        string path = Path.GetFullPath(name, environment.WorkingDirectory);
        Result<FileStream, WrongCall> created = OutputFile.Create(path);
        if (created.IsFailure) return Refuse(created.Error, language);
        using FileStream file = created.Value;
        return write(file, path);
    }

    private int Print(ReadOnlySpan<byte> text)
    {
        output.Write(text);
        output.Flush();
        return ExitStatus.Fine;
    }

    private int Refuse(WrongCall call, Language language)
    {
        new Notes(errors, language, showsProgress: false).Wrong(call);
        return ExitStatus.Unusable;
    }
}
