using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Series;

/// <summary>The reports of one body about one scope, over years and revisions.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ReportSeries
{
    internal ReportSeries(Scope? scope, IEnumerable<SourcedReport> reports)
    {
        Scope = scope;
        Years = [.. reports.GroupBy(report => report.Report.Header.Year!.Value).OrderBy(year => year.Key).Select(year => new YearOfSeries(year.Key, year))];
        Authority = Years[^1].Latest.Report.Header.Authority;
    }

    /// <summary>The body, as its latest report names it.</summary>
    public Authority Authority { get; }

    /// <summary>The scope; <see langword="null"/> where the reports do not say.</summary>
    public Scope? Scope { get; }

    /// <summary>The years that have a report, in order.</summary>
    public ImmutableArray<YearOfSeries> Years { get; }

    /// <summary>The years without a report between the first and the last one.</summary>
    public IEnumerable<int> Gaps => Enumerable.Range(Years[0].Year, Years[^1].Year - Years[0].Year).Where(year => Of(year) is null);

    /// <summary>What there is of a year; <see langword="null"/> where that is nothing.</summary>
    public YearOfSeries? Of(int year)
    {
        foreach (YearOfSeries one in Years)
        {
            if (one.Year == year) return one;
        }

        return null;
    }
}
