using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Rollup;
using Disclosure.Series;

namespace Disclosure.Cli;

/// <summary><c>disclosure rollup</c>: holds the report of a jurisdiction against those of the bodies under it, and traces what differs.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="reconciler">Checks.</param>
/// <param name="explanations">Explanations that are filed apart from the reports.</param>
/// <param name="roster">Who stands under whom; without it the only report of a jurisdiction is the whole and all others are its parts.</param>
/// <param name="inputs">The reports.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="tally">Counts.</param>
internal sealed class RollupCommand(
    CheckOptions options, Reconciler reconciler, ExplanationBook explanations, Roster? roster, ReportInputs inputs, Notes notes, Tally tally)
{
    private readonly Dictionary<FiledReport, (InputSource Source, int Index, long? Line)> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Runs the command and gives the exit status.</summary>
    public int Run(IResultFormat format, Stream output)
    {
        ReportArchive archive = ReportArchive.Of([.. Read()], roster);
        ImmutableArray<RollupGroup> groups = roster is not null ? RollupGroup.Of(archive, roster) : RollupGroup.Of(archive) is { } only ? [only] : [];
        if (roster is not null) tally.Coverage = RosterCoverage.Of(roster, archive);
        if (groups.IsEmpty) notes.NothingToRollUp(hasRoster: roster is not null);
        else format.Write(groups.Select(Check), output);
        inputs.Close();
        return inputs.HasFailed || groups.IsEmpty ? ExitStatus.Unusable : tally.ExitStatus;
    }

    private IEnumerable<SourcedReport> Read()
    {
        foreach (string path in options.Inputs.Paths)
        {
            foreach ((InputSource source, int index, InputItem item) in inputs.Read(path))
            {
                if (item.Report is not { } read) continue;
                FiledReport report = explanations.Join(read);
                places[report] = (source, index, item.Line);
                yield return new(report, source.PlaceOf(item.Line));
            }
        }
    }

    private CheckedItem Check(RollupGroup group)
    {
        Reconciliation result = reconciler.Check(group.Parent.Report, options.AsOf, group.Related);
        tally.Add(result, null);
        (InputSource source, int index, long? line) = places[group.Parent.Report];
        return new(source, line, index, result, null);
    }
}
