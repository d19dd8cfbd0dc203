using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Filing;

namespace Disclosure.Cli;

/// <content>Calls that read reports and make something else of them.</content>
internal sealed partial class DisclosureCommand
{
    /// <summary><c>disclosure sum</c>.</summary>
    private int Sum(ParseResult parse, Language language)
    {
        Result<SumOptions, WrongCall> read = SumOptions.From(parse);
        if (read.IsFailure) return Refuse(read.Error, language);
        SumOptions options = read.Value;
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Result<Roster?, WrongCall> roster = RosterFile.Read(options.Roster, environment.WorkingDirectory);
        if (roster.IsFailure) return Refuse(roster.Error, language);
        Notes notes = new(errors, language, showsProgress: false);
        return WriteTo(options.Output, language, (target, path) =>
        {
            ReportInputs inputs = Inputs(options.Inputs, meta.Value, notes, path);
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
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Result<Roster?, WrongCall> roster = RosterFile.Read(options.Roster, environment.WorkingDirectory);
        if (roster.IsFailure) return Refuse(roster.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal && (options.Output is not null || !environment.IsOutputTerminal));
        string? target = options.Output is null ? null : Path.GetFullPath(options.Output, environment.WorkingDirectory);
        ReportInputs inputs = Inputs(options.Inputs, meta.Value, notes, target);
        Result<int, WrongCall> done = new ConvertCommand(options, roster.Value, inputs, notes, target, output).Run();
        return done.IsSuccess ? done.Value : Refuse(done.Error, language);
    }

    /// <summary><c>disclosure indicators</c>.</summary>
    private int Indicators(ParseResult parse, Language language)
    {
        Result<IndicatorsOptions, WrongCall> options = IndicatorsOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal);
        string? target = options.Value.Output is { } name ? Path.GetFullPath(name, environment.WorkingDirectory) : null;
        ReportInputs inputs = Inputs(options.Value.Inputs, meta.Value, notes, target);
        Result<IndicatorsCommand, WrongCall> read = IndicatorsCommand.Read(options.Value, inputs, notes, language);
        return read.IsFailure ? Refuse(read.Error, language) : WriteTo(options.Value.Output, language, (stream, _) => read.Value.Write(stream));
    }

    /// <summary><c>disclosure compare</c>.</summary>
    private int Compare(ParseResult parse, Language language)
    {
        Result<CompareOptions, WrongCall> options = CompareOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: false);
        ReportInputs inputs = Inputs(options.Value.Inputs, meta.Value, notes, targetPath: null);
        Result<CompareCommand, WrongCall> read = CompareCommand.Read(options.Value, inputs, language);
        return read.IsFailure ? Refuse(read.Error, language) : WriteTo(options.Value.Output, language, (stream, _) => read.Value.Write(stream));
    }

    /// <summary><c>disclosure claims</c>.</summary>
    private int Claims(ParseResult parse, Language language)
    {
        Result<ClaimsOptions, WrongCall> options = ClaimsOptions.From(parse);
        if (options.IsFailure) return Refuse(options.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Value.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Notes notes = new(errors, language, showsProgress: environment.IsErrorTerminal);
        return WriteTo(options.Value.Output, language, (stream, path) =>
        {
            ReportInputs inputs = Inputs(options.Value.Inputs, meta.Value, notes, path);
            return new ClaimsCommand(options.Value, inputs, notes, language).Write(stream);
        });
    }
}
