using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <content>Calls that hold reports against rules.</content>
internal sealed partial class DisclosureCommand
{
    /// <summary><c>disclosure check</c> and <c>disclosure rollup</c>.</summary>
    private int Check(ParseResult parse, Language language)
    {
        Result<CheckOptions, WrongCall> read = CheckOptions.From(parse, environment.Today);
        if (read.IsFailure) return Refuse(read.Error, language);
        CheckOptions options = read.Value;
        Result<RuleProfile, WrongCall> profile = ProfileFile.Read(options.Profile, environment.WorkingDirectory);
        if (profile.IsFailure) return Refuse(profile.Error, language);
        Result<ExplanationBook, WrongCall> explanations = ExplanationsFile.Read(options.Explanations, environment.WorkingDirectory);
        if (explanations.IsFailure) return Refuse(explanations.Error, language);
        Result<MetaBook, WrongCall> meta = MetaFile.Read(options.Inputs.Meta, environment.WorkingDirectory);
        if (meta.IsFailure) return Refuse(meta.Error, language);
        Result<Roster?, WrongCall> roster = RosterFile.Read(options.Roster, environment.WorkingDirectory);
        if (roster.IsFailure) return Refuse(roster.Error, language);
        Result<FindingsBaseline?, WrongCall> baseline = BaselineFile.Read(options.Baseline, environment.WorkingDirectory);
        if (baseline.IsFailure) return Refuse(baseline.Error, language);
        Reconciler reconciler = Reconciler.Create(options.HasIdentitiesAlone ? RuleSet.Identities : RuleSet.Standard, options.Blanks, profile.Value);
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
        ReportInputs inputs = Inputs(options.Inputs, meta, notes, targetPath, answersAtOnce: options.Format == OutputFormat.Ndjson, isConversation: options.IsConversation);
        InOrder inOrder = new(options.IsConversation ? 1 : Environment.ProcessorCount);
        IResultFormat format = ResultFormats.Of(options, reconciler, language, isSeen, isColoured: isSeen && environment.WantsColour, tally, inOrder, noticeFolder);
        return options.RollsUp
            ? new RollupCommand(options, reconciler, explanations, roster, inputs, notes, tally).Run(format, target)
            : new CheckCommand(options, reconciler, explanations, baseline, roster, inputs, notes, tally, inOrder).Run(format, target);
    }
}
