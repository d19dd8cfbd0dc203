using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary><c>disclosure check</c>: reads, checks and answers one report after the other.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="reconciler">Checks.</param>
/// <param name="explanations">Explanations that are filed apart from the reports.</param>
/// <param name="baseline">The findings of an earlier run, where one was given.</param>
/// <param name="inputs">The reports.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="tally">Counts.</param>
internal sealed class CheckCommand(
    CheckOptions options,
    Reconciler reconciler,
    ExplanationBook explanations,
    FindingsBaseline? baseline,
    ReportInputs inputs,
    Notes notes,
    Tally tally)
{
    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        format.Write(options.Paths.SelectMany(Check), output);
        inputs.Close();
        foreach (ExplanationRow row in explanations.Unmatched) notes.Unmatched(row);
        return inputs.HasFailed ? ExitStatus.Unusable : tally.ExitStatus;
    }

    private IEnumerable<CheckedItem> Check(string path)
    {
        foreach ((InputSource source, int index, InputItem item) in inputs.Read(path))
        {
            yield return Check(source, item, index);
            if (item.Error != InputError.NoMatch) notes.Step(tally.Reports);
        }
    }

    private CheckedItem Check(InputSource source, InputItem item, int index)
    {
        if (item.Report is null)
        {
            if (item.Error != InputError.NoMatch) tally.AddUnreadable();
            return new(source, item.Line, index, null, item.Error);
        }

        Reconciliation result = reconciler.Check(explanations.Join(item.Report), options.AsOf);
        BaselineComparison? comparison = baseline?.Compare(source.Name, result);
        tally.Add(result, comparison);
        return new(source, item.Line, index, result, null) { Baseline = comparison };
    }
}
