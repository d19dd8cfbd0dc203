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
internal sealed class CheckCommand(
    CheckOptions options,
    Reconciler reconciler,
    ExplanationBook explanations,
    FindingsBaseline? baseline,
    Roster? roster,
    ReportInputs inputs,
    Notes notes,
    Tally tally)
{
    private readonly HeldReports held = new(HeldReports.DefaultLimit, roster);

    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        format.Write(Items(), output);
        inputs.Close();
        foreach (ExplanationRow row in explanations.Unmatched) notes.Unmatched(row);
        return inputs.HasFailed ? ExitStatus.Unusable : tally.ExitStatus;
    }

    private IEnumerable<CheckedItem> Items()
    {
        bool isFirst = true;
        foreach ((InputSource source, int index, InputItem item) in options.ComparesReports ? held.Pass(Read()) : Read())
        {
            if (isFirst && held.HasGivenUp) notes.NotCompared(HeldReports.DefaultLimit);
            if (isFirst && held.Archive is { } archive && roster is not null) tally.Coverage = RosterCoverage.Of(roster, archive);
            isFirst = false;
            yield return Check(source, item, index);
            if (item.Error != InputError.NoMatch) notes.Step(tally.Reports);
        }
    }

    private IEnumerable<(InputSource Source, int Index, InputItem Item)> Read() =>
        from path in options.Paths
        from read in inputs.Read(path)
        select (read.Source, read.Index, read.Item.Report is { } report ? read.Item with { Report = explanations.Join(report) } : read.Item);

    private CheckedItem Check(InputSource source, InputItem item, int index)
    {
        if (item.Report is null)
        {
            if (item.Error != InputError.NoMatch) tally.AddUnreadable();
            return new(source, item.Line, index, null, item.Error);
        }

        Reconciliation result = reconciler.Check(item.Report, options.AsOf, held.Archive?.RelatedTo(item.Report));
        BaselineComparison? comparison = baseline?.Compare(source.Name, result);
        tally.Add(result, comparison);
        return new(source, item.Line, index, result, null) { Baseline = comparison };
    }
}
