using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Copies;

/// <summary>
/// Finds reports that tell the same as earlier ones, among thousands: the same figures in at least <see cref="CopyRules.LeastCells"/> cells
/// other than zero, or a narrative of at least <see cref="LeastText"/> characters that shares <see cref="CopyRules.LeastSharedText"/> %.
/// </summary>
/// <remarks>
/// Mutable, for one thread at a time; the reports stay in memory. Texts are held against each other as sets of runs of eight characters, every
/// number read as 0, punctuation and white space left out; what they share is runs in common over runs in either (Jaccard). Whether a pair is
/// told is decided by that exact share; which pairs are looked at between bodies is found by signatures, which miss one in four million at the
/// threshold, and more only where over 512 texts are half alike. The reports of one body are all held against each other, except those for the same year. The threshold lies far above what the
/// set phrases of the form make two honest reports share.
/// </remarks>
public sealed class CopyIndex
{
    /// <summary>Shorter narratives are alike because there is little to say. In characters without punctuation and white space.</summary>
    public const int LeastText = 200;

    /// <summary>Of a report at most so many earlier reports of other bodies are named for its figures, and as many for its narrative.</summary>
    public const int MostOthers = 8;

    /// <summary>What thousands have in common is found by the first of them: longer lists would only cost time.</summary>
    private const int LongestList = 512;

    private readonly Dictionary<string, List<Entry>> byBody = [];
    private readonly Dictionary<FigureVector, List<Entry>> byFigures = [];
    private readonly Dictionary<ulong, List<Entry>> byBand = [];

    /// <summary>How many reports were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a report and gives the pairs that it makes with earlier ones, in the order in which those were added.</summary>
    public ImmutableArray<CopyPair> Add(SourcedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Entry entry = new(Count, report);
        SortedDictionary<int, CopyPair> pairs = [];
        foreach (Entry other in SameBody(entry)) Join(pairs, entry, other, entry.HasSameFiguresAs(other), entry.SharedTextWith(other));
        foreach (Entry other in OthersWithSameFigures(entry)) Join(pairs, entry, other, true, null);
        foreach ((Entry other, decimal share) in OthersWithSameText(entry)) Join(pairs, entry, other, false, share);
        Keep(entry);
        return [.. pairs.Values];
    }

    private static void Join(SortedDictionary<int, CopyPair> pairs, Entry entry, Entry other, bool hasSameFigures, decimal? sharedText)
    {
        CopyPair? known = pairs.GetValueOrDefault(other.Number);
        if (!hasSameFigures && sharedText is null) return;
        pairs[other.Number] = new(other.Report, entry.Report, hasSameFigures || known?.HasSameFigures == true, sharedText ?? known?.SharedText);
    }

    /// <summary>The earlier reports of the same body for other years.</summary>
    private IEnumerable<Entry> SameBody(Entry entry) =>
        entry.Bodies.SelectMany(body => byBody.GetValueOrDefault(body, [])).Distinct()
            .Where(other => entry.IsOfSameBodyAs(other) && entry.Header.Year != other.Header.Year);

    private IEnumerable<Entry> OthersWithSameFigures(Entry entry) => entry.HasEnoughFigures
        ? byFigures.GetValueOrDefault(entry.Figures, []).Where(other => !entry.IsOfSameBodyAs(other)).Take(MostOthers)
        : [];

    /// <summary>Candidates whose signature is close are held against each other run by run.</summary>
    private IEnumerable<(Entry Other, decimal Share)> OthersWithSameText(Entry entry)
    {
        if (entry.Signature is not { } signature) return [];
        return (from other in Bands(signature).SelectMany(band => byBand.GetValueOrDefault(band, [])).Distinct()
                where !entry.IsOfSameBodyAs(other) && signature.Likeness(other.Signature!) >= Entry.LeastLikeness
                let share = entry.SharedTextWith(other)
                where share is not null
                select (other, share.Value)).Take(MostOthers);
    }

    private void Keep(Entry entry)
    {
        Count++;
        foreach (string body in entry.Bodies) ListOf(byBody, body).Add(entry);
        if (entry.HasEnoughFigures) KeepFew(ListOf(byFigures, entry.Figures), entry);
        if (entry.Signature is not { } signature) return;
        foreach (ulong band in Bands(signature)) KeepFew(ListOf(byBand, band), entry);
        entry.ForgetRuns();
    }

    private static void KeepFew(List<Entry> list, Entry entry)
    {
        if (list.Count < LongestList) list.Add(entry);
    }

    private static IEnumerable<ulong> Bands(TextSignature signature) => Enumerable.Range(0, TextSignature.Bands).Select(signature.BandOf);

    private static List<Entry> ListOf<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<Entry>? list)) lists.Add(key, list = []);
        return list;
    }
}
