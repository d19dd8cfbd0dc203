using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Series;

namespace Disclosure.Rollup;

/// <summary>应报、已报、未报: who had to file for a year, and who has not.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class RosterCoverage
{
    private RosterCoverage(int year, ImmutableArray<RosterBody> hadToFile, ImmutableArray<RosterBody> missing, ImmutableArray<SourcedReport> unlisted)
    {
        Year = year;
        HadToFile = hadToFile;
        Missing = missing;
        Unlisted = unlisted;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>应报: the bodies that existed at the end of the year.</summary>
    public ImmutableArray<RosterBody> HadToFile { get; }

    /// <summary>未报: those without a report for the year, in the order of the roster.</summary>
    public ImmutableArray<RosterBody> Missing { get; }

    /// <summary>Reports for the year of bodies that the roster does not list.</summary>
    public ImmutableArray<SourcedReport> Unlisted { get; }

    /// <summary>已报: how many of those that had to file have a report.</summary>
    public int Filed => HadToFile.Length - Missing.Length;

    /// <summary>The sentence for people: 2023 年度：应报 62，已报 58，未报 4：….</summary>
    public BilingualText Message
    {
        get
        {
            string names = string.Join("、", Missing.Select(NameOf)), englishNames = string.Join(", ", Missing.Select(NameOf));
            string unlisted = Unlisted.IsEmpty ? "" : FormattableString.Invariant($"；名册外 {Unlisted.Length} 份");
            string englishUnlisted = Unlisted.IsEmpty ? "" : FormattableString.Invariant($"; {Unlisted.Length} of bodies that are not listed");
            return new(
                FormattableString.Invariant($"{Year} 年度：应报 {HadToFile.Length}，已报 {Filed}，未报 {Missing.Length}{(Missing.IsEmpty ? "" : "：")}{names}{unlisted}"),
                FormattableString.Invariant($"{Year}: {HadToFile.Length} had to file, {Filed} have, {Missing.Length} have not{(Missing.IsEmpty ? "" : ": ")}{englishNames}{englishUnlisted}"));
        }
    }

    /// <summary>How a roster is covered, for each year of which there is a report, in order.</summary>
    public static ImmutableArray<RosterCoverage> Of(Roster roster, ReportArchive archive)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(archive);
        return
        [
            .. from series in archive.Series
               from year in series.Years
               group (Body: roster.Find(series.Authority), year.Latest) by year.Year into filed
               orderby filed.Key
               select Of(roster, filed.Key, [.. filed]),
        ];
    }

    private static RosterCoverage Of(Roster roster, int year, (RosterBody? Body, SourcedReport Report)[] filed)
    {
        HashSet<string> bodies = [.. filed.Select(one => one.Body?.Id).OfType<string>()];
        ImmutableArray<RosterBody> hadToFile = [.. roster.Bodies.Where(body => body.HadToFileFor(year))];
        return new(
            year, hadToFile, [.. hadToFile.Where(body => !bodies.Contains(body.Id))], [.. filed.Where(one => one.Body is null).Select(one => one.Report)]);
    }

    private static string NameOf(RosterBody body) => body.Authority.Name ?? body.Id;
}
