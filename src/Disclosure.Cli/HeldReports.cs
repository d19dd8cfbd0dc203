using Disclosure.Filing;
using Disclosure.Series;

namespace Disclosure.Cli;

/// <summary>
/// Keeps what a call reads until all of it is there, so that reports can be held against each other. Of more than it may keep it lets go and says
/// so: what follows is passed on as it comes, each report for itself.
/// </summary>
/// <param name="limit">How many inputs are kept at most.</param>
/// <param name="roster">Who is whom, where a roster tells.</param>
internal sealed class HeldReports(int limit, Roster? roster)
{
    /// <summary>How many inputs are kept unless said.</summary>
    public const int DefaultLimit = 50_000;

    /// <summary>The reports put in order, once all are there; <see langword="null"/> before, and where there were too many.</summary>
    public ReportArchive? Archive { get; private set; }

    /// <summary>Whether there were too many.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>The items in their order. Before the first one comes the archive is there, or was given up.</summary>
    public IEnumerable<(InputSource Source, int Index, InputItem Item)> Pass(IEnumerable<(InputSource Source, int Index, InputItem Item)> items)
    {
        using IEnumerator<(InputSource Source, int Index, InputItem Item)> rest = items.GetEnumerator();
        List<(InputSource Source, int Index, InputItem Item)> held = [];
        while (held.Count < limit && rest.MoveNext()) held.Add(rest.Current);
        HasGivenUp = held.Count == limit && rest.MoveNext();
        if (HasGivenUp) held.Add(rest.Current);
        else Archive = ReportArchive.Of(held.Where(item => item.Item.Report is not null).Select(item => new SourcedReport(item.Item.Report!, PlaceOf(item))), roster);
        foreach ((InputSource Source, int Index, InputItem Item) item in held) yield return item;
        if (!HasGivenUp) yield break;
        held.Clear();
        while (rest.MoveNext()) yield return rest.Current;
    }

    private static string PlaceOf((InputSource Source, int Index, InputItem Item) item) =>
        item.Source.PlaceOf(item.Item.Line);
}
