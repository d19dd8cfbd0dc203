using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Filing;

namespace Disclosure.Indicators;

/// <summary>
/// Bodies in the order of one indicator, highest first. It holds values of one indicator, one scope, one year and one reading of
/// blanks, or it does not exist.
/// </summary>
/// <remarks>Immutable. Equality is by reference. A rank says nothing about quality: a body with two requests can lead a table.</remarks>
public sealed class LeagueTable
{
    private LeagueTable(IndicatorValue first, ImmutableArray<LeagueEntry> entries)
    {
        Indicator = first.Indicator;
        Scope = first.Report.Header.Scope!;
        Year = first.Report.Header.Year!.Value;
        Entries = entries;
    }

    /// <summary>The indicator of every value.</summary>
    public Indicator Indicator { get; }

    /// <summary>The scope of every report.</summary>
    public Scope Scope { get; }

    /// <summary>The year of every report.</summary>
    public int Year { get; }

    /// <summary>The ranked values, highest first, those of equal value in the order given; then the undefined ones in the order given.</summary>
    public ImmutableArray<LeagueEntry> Entries { get; }

    /// <summary>Ranks values that compare.</summary>
    /// <param name="values">At least one value; no body twice.</param>
    /// <returns>The table, or which two values do not belong into one.</returns>
    public static Result<LeagueTable, LeagueTableError> Create(params IEnumerable<IndicatorValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<IndicatorValue> all = [.. values];
        if (all.IsEmpty) return LeagueTableError.Empty;
        Dictionary<string, IndicatorValue> bodies = [];
        foreach (IndicatorValue value in all)
        {
            if (LeagueTableError.Between(all[0], value) is { } error) return error;
            string body = value.Report.Header.Authority.Key;
            if (body.Length > 0 && !bodies.TryAdd(body, value)) return new LeagueTableError(LeagueTableErrorCode.SameBody, bodies[body], value);
        }

        return new LeagueTable(all[0], [.. Ranked(all), .. all.Where(value => value.Ratio is null).Select(value => new LeagueEntry(null, value))]);
    }

    private static IEnumerable<LeagueEntry> Ranked(ImmutableArray<IndicatorValue> values)
    {
        int place = 0, rank = 0;
        Ratio? last = null;
        foreach (IndicatorValue value in values.Where(value => value.Ratio is not null).OrderByDescending(value => value.Ratio))
        {
            place++;
            if (value.Ratio != last) rank = place;
            last = value.Ratio;
            yield return new(rank, value);
        }
    }
}
