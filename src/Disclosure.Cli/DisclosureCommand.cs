using System.CommandLine;
using System.Reflection;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>The command <c>disclosure</c>, apart from the process it runs in.</summary>
internal sealed class DisclosureCommand
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
        return command == CommandGrammar.CheckCommand ? Check(parse, language)
            : command == CommandGrammar.RollupCommand ? Check(parse, language)
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

    private int Check(ParseResult parse, Language language)
    {
        Result<CheckOptions, WrongCall> read = CheckOptions.From(parse, environment.Today);
        if (read.IsFailure) return Refuse(read.Error, language);
        CheckOptions options = read.Value;
        Result<RuleProfile, WrongCall> profile = ProfileFile.Read(options.Profile, environment.WorkingDirectory);
        if (profile.IsFailure) return Refuse(profile.Error, language);
        Result<ExplanationBook, WrongCall> explanations = ExplanationsFile.Read(options.Explanations, environment.WorkingDirectory);
        if (explanations.IsFailure) return Refuse(explanations.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Result<Roster?, WrongCall> roster = RosterFile.Read(options.Roster, environment.WorkingDirectory);
        if (roster.IsFailure) return Refuse(roster.Error, language);
        Result<FindingsBaseline?, WrongCall> baseline = BaselineFile.Read(options.Baseline, environment.WorkingDirectory);
        if (baseline.IsFailure) return Refuse(baseline.Error, language);
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, options.Blanks, profile.Value);
        int Run(Stream target, string? path, string? folder) =>
            Check(options, reconciler, explanations.Value, meta.Value, baseline.Value, roster.Value, language, target, path, folder);
        string? folder = options is { GroupsByBody: true, Output: { } name } ? Path.GetFullPath(name, environment.WorkingDirectory) : null;
        return Directory.Exists(folder) ? Run(Stream.Null, folder, folder) : WriteTo(options.Output, language, (target, path) => Run(target, path, null));
    }

    private int Check(
        CheckOptions options, Reconciler reconciler, ExplanationBook explanations, MetaBook meta, FindingsBaseline? baseline, Roster? roster,
        Language language, Stream target, string? targetPath, string? noticeFolder)
    {
        bool isSeen = targetPath is null && environment.IsOutputTerminal;
        Tally tally = new(options);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal && !isSeen);
        ReportInputs inputs = Inputs(options.Converter, meta, notes, options.IgnoresUnreadable, targetPath, answersAtOnce: options.Format == OutputFormat.Ndjson);
        IResultFormat format = ResultFormats.Of(options, reconciler, language, isColoured: isSeen && environment.WantsColour, tally, noticeFolder);
        return options.RollsUp
            ? new RollupCommand(options, reconciler, explanations, roster, inputs, notes, tally).Run(format, target)
            : new CheckCommand(options, reconciler, explanations, baseline, roster, inputs, notes, tally).Run(format, target);
    }

    private ReportInputs Inputs(string? converter, MetaBook meta, Notes notes, bool ignoresUnreadable, string? targetPath, bool answersAtOnce)
    {
        DocumentInput documents = new(converter is null ? null : new OfficeConverter(converter));
        return new(
            new PathExpansion(environment.WorkingDirectory, targetPath),
            new InputReader(input, answersAtOnce, documents, cancellation),
            documents,
            meta,
            notes,
            ignoresUnreadable,
            cancellation);
    }

    /// <summary><c>disclosure sum</c>.</summary>
    private int Sum(ParseResult parse, Language language)
    {
        Result<SumOptions, WrongCall> read = SumOptions.From(parse);
        if (read.IsFailure) return Refuse(read.Error, language);
        SumOptions options = read.Value;
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Result<Roster?, WrongCall> roster = RosterFile.Read(options.Roster, environment.WorkingDirectory);
        if (roster.IsFailure) return Refuse(roster.Error, language);
        Notes notes = new(errors, language, showsProgress: false);
        return WriteTo(options.Output, language, (target, path) =>
        {
            ReportInputs inputs = Inputs(options.Converter, meta.Value, notes, options.IgnoresUnreadable, path, answersAtOnce: false);
            Result<int, WrongCall> done = new SumCommand(options, roster.Value, inputs, notes).Run(target);
            return done.IsSuccess ? done.Value : Refuse(done.Error, language);
        });
    }

    /// <summary><c>disclosure convert</c>.</summary>
    private int Convert(ParseResult parse, Language language)
    {
        Result<ConvertOptions, WrongCall> read = ConvertOptions.From(parse);
        if (read.IsFailure) return Refuse(read.Error, language);
        ConvertOptions options = read.Value;
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal && (options.Output is not null || !environment.IsOutputTerminal));
        string? target = options.Output is null ? null : Path.GetFullPath(options.Output, environment.WorkingDirectory);
        ReportInputs inputs = Inputs(options.Converter, meta.Value, notes, options.IgnoresUnreadable, target, answersAtOnce: false);
        Result<int, WrongCall> done = new ConvertCommand(options, inputs, notes, target, output).Run();
        return done.IsSuccess ? done.Value : Refuse(done.Error, language);
    }

    /// <summary><c>disclosure indicators</c>.</summary>
    private int Indicators(ParseResult parse, Language language)
    {
        Result<IndicatorsOptions, WrongCall> options = IndicatorsOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal);
        string? target = options.Value.Output is { } name ? Path.GetFullPath(name, environment.WorkingDirectory) : null;
        ReportInputs inputs = Inputs(options.Value.Converter, meta.Value, notes, options.Value.IgnoresUnreadable, target, answersAtOnce: false);
        Result<IndicatorsCommand, WrongCall> read = IndicatorsCommand.Read(options.Value, inputs, notes, language);
        return read.IsFailure ? Refuse(read.Error, language) : WriteTo(options.Value.Output, language, (stream, _) => read.Value.Write(stream));
    }

    /// <summary><c>disclosure compare</c>.</summary>
    private int Compare(ParseResult parse, Language language)
    {
        Result<CompareOptions, WrongCall> options = CompareOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: false);
        ReportInputs inputs = Inputs(options.Value.Converter, meta.Value, notes, ignoresUnreadable: false, targetPath: null, answersAtOnce: false);
        Result<CompareCommand, WrongCall> read = CompareCommand.Read(options.Value, inputs, language);
        return read.IsFailure ? Refuse(read.Error, language) : WriteTo(options.Value.Output, language, (stream, _) => read.Value.Write(stream));
    }

    /// <summary><c>disclosure claims</c>.</summary>
    private int Claims(ParseResult parse, Language language)
    {
        Result<ClaimsOptions, WrongCall> options = ClaimsOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal);
        return WriteTo(options.Value.Output, language, (stream, path) =>
        {
            ReportInputs inputs = Inputs(options.Value.Converter, meta.Value, notes, options.Value.IgnoresUnreadable, path, answersAtOnce: false);
            return new ClaimsCommand(options.Value, inputs, notes, language).Write(stream);
        });
    }

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
        Result<SqlOptions, WrongCall> read = SqlOptions.From(parse);
        if (read.IsFailure) return Refuse(read.Error, language);
        Result<RuleProfile, WrongCall> profile = ProfileFile.Read(read.Value.Profile, environment.WorkingDirectory);
        return profile.IsFailure ? Refuse(profile.Error, language) : WriteTo(read.Value.Output, language, (target, _) => read.Value.Write(profile.Value, target));
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

    private int PrintSchema(ParseResult parse, Language language)
    {
        string[] names = [.. parse.GetResult(CommandGrammar.Schema)?.Tokens.Select(token => token.Value) ?? []];
        string name = names.Length == 0 ? PublishedSchemas.Usual : string.Join(' ', names);
        return PublishedSchemas.All.FirstOrDefault(schema => schema.Name == name) is { Name: not null } found
            ? Print(found.Text.Span)
            : Refuse(WrongCall.NotOneOf("schema", name, PublishedSchemas.All.Select(schema => schema.Name)), language);
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
