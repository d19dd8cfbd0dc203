using System.CommandLine;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>What a call of <c>disclosure check</c> or <c>rollup</c> asks for.</summary>
internal sealed record CheckOptions
{
    private static readonly (string, OutputFormat)[] formats =
    [
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson), ("csv", OutputFormat.Csv),
        ("sarif", OutputFormat.Sarif), ("junit", OutputFormat.JUnit), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html),
        ("docx", OutputFormat.Docx),
    ];

    public required InputOptions Inputs { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>Whether comma-separated values begin with a byte-order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>A file with a profile, or the name of one; <see langword="null"/> for the catalogue as it is.</summary>
    public string? Profile { get; init; }

    /// <summary>A file with explanations that are filed apart from the reports.</summary>
    public string? Explanations { get; init; }

    /// <summary>A file with the results of an earlier run: what it had already counts for no exit status.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether each body gets a notice of what it is asked to mend.</summary>
    public bool GroupsByBody { get; init; }

    /// <summary>A file that says who has to file.</summary>
    public string? Roster { get; init; }

    /// <summary>Whether reports are held against the hard identities alone.</summary>
    public bool HasIdentitiesAlone { get; init; }

    /// <summary>Whether reports are held against the body's other years: then nothing is answered before everything is read.</summary>
    public bool ComparesReports { get; init; } = true;

    /// <summary>Whether somebody may wait for the answer to one report before giving the next.</summary>
    public bool IsConversation => Format is OutputFormat.Text or OutputFormat.Ndjson && Inputs.Paths.Contains(InputSource.StandardInputName);

    /// <summary>Whether only the reports of jurisdictions are answered, each held against those of the bodies under it.</summary>
    public bool RollsUp { get; init; }

    /// <summary>What makes the exit status 1.</summary>
    public FailureThreshold Threshold { get; init; } = new();

    public BlankPolicy Blanks { get; init; }

    public DateOnly AsOf { get; init; }

    public bool ShowsAll { get; init; }

    /// <summary>Whether the cells that explain broken identities are named.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>The file that takes the result; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Reads the options of a call.</summary>
    public static Result<CheckOptions, WrongCall> From(ParseResult parse, DateOnly today)
    {
        OptionValues values = new(parse);
        CheckOptions options = new()
        {
            Inputs = values.Inputs,
            Format = values.Choice(CommandGrammar.Format, OutputFormat.Text, formats),
            HasByteOrderMark = values.Has(CommandGrammar.Bom),
            Profile = values.Text(CommandGrammar.Profile),
            Explanations = values.Text(CommandGrammar.Explanations),
            Baseline = values.Text(CommandGrammar.Baseline),
            GroupsByBody = values.Choice(CommandGrammar.GroupBy, false, ("body", true)),
            Roster = values.Text(CommandGrammar.Roster),
            Threshold = new()
            {
                FailOn = values.Choice<Severity?>(CommandGrammar.FailOn, Severity.Error,
                    ("error", Severity.Error), ("expected", Severity.Expected), ("warning", Severity.Warning), ("never", null)),
                RequiresComplete = values.Has(CommandGrammar.RequireComplete),
            },
            Blanks = values.Blanks,
            AsOf = values.Day(CommandGrammar.AsOf, today),
            HasIdentitiesAlone = values.Has(CommandGrammar.Identities),
            ShowsAll = values.Has(CommandGrammar.All),
            Diagnoses = !values.Has(CommandGrammar.NoDiagnose),
            Output = values.Output,
        };
        options = options with
        {
            RollsUp = parse.CommandResult.Command == CommandGrammar.RollupCommand,
            ComparesReports = !values.Has(CommandGrammar.NoSeries) && !options.HasIdentitiesAlone && !options.IsConversation,
        };
        if (values.UnknownOption is { } unknown) return unknown;
        if (values.Error is { } error) return error;
        if (options is { HasByteOrderMark: true, Format: not OutputFormat.Csv }) return WrongCall.MarkWithoutCsv;
        bool isOfNotices = options.Format is OutputFormat.Markdown or OutputFormat.Html or OutputFormat.Docx;
        if (options.GroupsByBody && !isOfNotices) return WrongCall.GroupsWithoutDocument;
        if (options is { Format: OutputFormat.Docx, GroupsByBody: false }) return WrongCall.DocxWithoutGroups;
        if (options is { Format: OutputFormat.Docx, Output: null }) return WrongCall.NeedsFile("docx", "--format");
        return options.Inputs.Paths.IsEmpty ? WrongCall.NoPath : options;
    }
}
