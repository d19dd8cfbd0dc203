using System.Collections.Immutable;

namespace Disclosure.Indicators;

/// <summary>Every indicator of one report.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ReportIndicators
{
    private ReportIndicators(Reconciliation result, FiledReport? lastYear)
    {
        Result = result;
        Values = [.. IndicatorCatalogue.All.Select(indicator => indicator.Of(result, lastYear))];
    }

    /// <summary>The report, held against the identities.</summary>
    public Reconciliation Result { get; }

    /// <summary>The values, in the order of <see cref="IndicatorCatalogue.All"/>.</summary>
    public ImmutableArray<IndicatorValue> Values { get; }

    /// <summary>The value of an indicator.</summary>
    public IndicatorValue this[Indicator indicator] => Values[IndicatorCatalogue.All.IndexOf(indicator)];

    /// <summary>The indicators of a report.</summary>
    /// <inheritdoc cref="Indicator.Of(Reconciliation, FiledReport)" path="/param"/>
    public static ReportIndicators Of(Reconciliation result, FiledReport? lastYear = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result, lastYear);
    }

    /// <summary>
    /// The indicators of reports, in their order. Where the report of the same body and scope for the year before is among them, its
    /// latest revision is last year's report.
    /// </summary>
    public static ImmutableArray<ReportIndicators> OfAll(IEnumerable<Reconciliation> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        ImmutableArray<Reconciliation> all = [.. results];
        LastYear lastYear = new(all.Select(result => result.Report));
        return [.. all.Select(result => Of(result, lastYear.Of(result.Report)))];
    }
}
