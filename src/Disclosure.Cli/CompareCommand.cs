using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Indicators;
using Disclosure.Rendering;

namespace Disclosure.Cli;

/// <summary><c>disclosure compare</c>: two reports cell by cell.</summary>
internal sealed class CompareCommand
{
    private readonly CompareOptions options;
    private readonly ReportComparison comparison;
    private readonly Language language;

    private CompareCommand(CompareOptions options, ReportComparison comparison, Language language)
    {
        this.options = options;
        this.comparison = comparison;
        this.language = language;
    }

    /// <summary>Reads the two reports of a call.</summary>
    public static Result<CompareCommand, WrongCall> Read(CompareOptions options, ReportInputs inputs, Language language)
    {
        Result<FiledReport, WrongCall> before = ReadOne(options.Before, inputs), after = ReadOne(options.After, inputs);
        inputs.Close();
        return before.IsFailure ? before.Error
            : after.IsFailure ? after.Error
            : new CompareCommand(options, ReportComparison.Of(before.Value, after.Value), language);
    }

    /// <summary>Writes the result and gives the exit status.</summary>
    public int Write(Stream output)
    {
        if (options.Format == OutputFormat.Csv)
        {
            new ComparisonCsv { Language = language, All = options.ShowsAll, HasByteOrderMark = options.HasByteOrderMark }.Write(comparison, output);
        }
        else if (options.Format == OutputFormat.Json)
        {
            BufferedOutput buffered = new(output);
            ComparisonJson.Write(comparison, buffered, options.Before, options.After, options.ShowsAll);
            buffered.Flush();
        }
        else
        {
            string text = options.Format == OutputFormat.Markdown
                ? ComparisonText.RenderMarkdown(comparison, language, options.ShowsAll)
                : ComparisonText.Render(comparison, language, options.ShowsAll);
            output.Write(Encoding.UTF8.GetBytes(text));
            output.Flush();
        }

        return ExitStatus.Fine;
    }

    /// <summary>The only report of a path. Of many, no more than one is kept.</summary>
    private static Result<FiledReport, WrongCall> ReadOne(string path, ReportInputs inputs)
    {
        FiledReport? only = null;
        int reports = 0;
        foreach ((InputSource _, int _, InputItem item) in inputs.Read(path))
        {
            if (item.Report is null) continue;
            only ??= item.Report;
            reports++;
        }

        return reports == 1 ? only! : WrongCall.NotOneReport(path, reports);
    }
}
