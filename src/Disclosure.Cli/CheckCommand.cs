namespace Disclosure.Cli;

/// <summary><c>disclosure check</c>: reads, checks and answers one report after the other.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="expansion">Finds the inputs.</param>
/// <param name="reader">Reads them.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="tally">Counts.</param>
/// <param name="cancellation">The interruption.</param>
internal sealed class CheckCommand(
    CheckOptions options, PathExpansion expansion, InputReader reader, Notes notes, Tally tally, CancellationToken cancellation)
{
    private readonly Reconciler reconciler = Reconciler.Create(Rules.RuleSet.Standard, options.Blanks);

    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        format.Write(options.Paths.SelectMany(Check), output);
        notes.ClearStep();
        notes.Skipped(expansion.Skipped);
        return tally.ExitStatus;
    }

    private IEnumerable<CheckedItem> Check(string path)
    {
        bool isMatched = false;
        foreach (InputSource source in expansion.Expand(path))
        {
            isMatched = true;
            foreach (InputItem item in reader.Read(source))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return item.Report is { } report ? Check(source, item, report) : Fail(source, item);
            }
        }

        if (isMatched) yield break;
        tally.AddPathWithoutMatch();
        notes.NoMatch(path);
    }

    private CheckedItem Check(InputSource source, InputItem item, FiledReport report)
    {
        Reconciliation result = reconciler.Check(report, options.AsOf);
        tally.Add(result);
        notes.Step(tally.Reports);
        return new(source, item.Line, result, null);
    }

    private CheckedItem Fail(InputSource source, InputItem item)
    {
        tally.AddUnreadable();
        notes.Unreadable(source.Name, item.Error!.Message, options.IgnoresUnreadable);
        return new(source, item.Line, null, item.Error);
    }
}
