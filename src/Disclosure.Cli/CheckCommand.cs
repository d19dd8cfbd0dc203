using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary><c>disclosure check</c>: reads, checks and answers one report after the other.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="reconciler">Checks.</param>
/// <param name="explanations">Explanations that are filed apart from the reports.</param>
/// <param name="baseline">The findings of an earlier run, where one was given.</param>
/// <param name="expansion">Finds the inputs.</param>
/// <param name="reader">Reads them.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="tally">Counts.</param>
/// <param name="cancellation">The interruption.</param>
internal sealed class CheckCommand(
    CheckOptions options,
    Reconciler reconciler,
    ExplanationBook explanations,
    FindingsBaseline? baseline,
    PathExpansion expansion,
    InputReader reader,
    Notes notes,
    Tally tally,
    CancellationToken cancellation)
{
    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        format.Write(options.Paths.SelectMany(Check), output);
        notes.ClearStep();
        notes.Skipped(expansion.Skipped);
        foreach (ExplanationRow row in explanations.Unmatched) notes.Unmatched(row);
        return tally.ExitStatus;
    }

    private IEnumerable<CheckedItem> Check(string path)
    {
        bool isMatched = false;
        foreach (InputSource source in expansion.Expand(path))
        {
            isMatched = true;
            foreach ((int index, InputItem item) in reader.Read(source).Index())
            {
                cancellation.ThrowIfCancellationRequested();
                if (item.Error is { } error) Tell(source, error);
                yield return Check(source, item, index);
                notes.Step(tally.Reports);
            }
        }

        if (isMatched) yield break;
        tally.AddPathWithoutMatch();
        notes.NoMatch(path);
        yield return new(new(path, null), null, 0, null, InputError.NoMatch);
    }

    private CheckedItem Check(InputSource source, InputItem item, int index)
    {
        if (item.Report is null) return new(source, item.Line, index, null, item.Error);
        Reconciliation result = reconciler.Check(explanations.Join(item.Report), options.AsOf);
        BaselineComparison? comparison = baseline?.Compare(source.Name, result);
        tally.Add(result, comparison);
        return new(source, item.Line, index, result, null) { Baseline = comparison };
    }

    private void Tell(InputSource source, InputError error)
    {
        tally.AddUnreadable();
        notes.Unreadable(source.Name, error.Message, options.IgnoresUnreadable);
    }
}
