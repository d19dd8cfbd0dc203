using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Rollup;

namespace Disclosure.Cli;

/// <summary><c>disclosure check</c>: reads and checks reports, each for itself and against the body's other years among them.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="reconciler">Checks.</param>
/// <param name="explanations">Explanations that are filed apart from the reports.</param>
/// <param name="baseline">The findings of an earlier run, where one was given.</param>
/// <param name="roster">Who has to file, where that was given.</param>
/// <param name="inputs">The reports.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="tally">Counts.</param>
/// <param name="inOrder">Works on several reports at the same time.</param>
internal sealed class CheckCommand(
    CheckOptions options,
    Reconciler reconciler,
    ExplanationBook explanations,
    FindingsBaseline? baseline,
    Roster? roster,
    ReportInputs inputs,
    Notes notes,
    Tally tally,
    InOrder inOrder)
{
    private readonly HeldReports held = new(HeldReports.DefaultLimit, roster);

    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        inputs.Measure(options.Inputs.Paths);
        format.Write(Items(), output);
        inputs.Close();
        foreach (ExplanationRow row in explanations.Unmatched) notes.Unmatched(row);
        return inputs.HasFailed ? ExitStatus.Unusable : tally.ExitStatus;
    }

    private IEnumerable<CheckedItem> Items()
    {
        bool isFirst = true;
        IEnumerable<(InputSource Source, int Index, InputItem Item)> items = options.ComparesReports ? held.Pass(Read()) : Read();
        foreach (((InputSource source, int index, InputItem item), Reconciliation? result) in inOrder.Select(items, item => (item, Check(item.Item.Report))))
        {
            if (isFirst && held.HasGivenUp) notes.NotCompared(HeldReports.DefaultLimit);
            if (isFirst && held.Archive is { } archive && roster is not null) tally.Coverage = RosterCoverage.Of(roster, archive);
            isFirst = false;
            yield return Count(source, item, index, result);
            if (item.Error != InputError.NoMatch) notes.Step(tally.Reports, inputs);
        }
    }

    private IEnumerable<(InputSource Source, int Index, InputItem Item)> Read() =>
        from path in options.Inputs.Paths
        from read in inputs.Read(path)
        select (read.Source, read.Index, read.Item.Report is { } report ? read.Item with { Report = explanations.Join(report) } : read.Item);

    /// <summary>The result with its findings, which are what takes time.</summary>
    private Reconciliation? Check(FiledReport? report)
    {
        if (report is null) return null;
        Reconciliation result = reconciler.Check(report, options.AsOf, held.Archive?.RelatedTo(report));
        _ = result.Findings;
        return result;
    }

    private CheckedItem Count(InputSource source, InputItem item, int index, Reconciliation? result)
    {
        if (result is null)
        {
            if (item.Error != InputError.NoMatch) tally.AddUnreadable();
            return new(source, item.Line, index, null, item.Error);
        }

        BaselineComparison? comparison = baseline?.Compare(source.Name, result);
        tally.Add(result, comparison);
        return new(source, item.Line, index, result, null) { Baseline = comparison };
    }
}
