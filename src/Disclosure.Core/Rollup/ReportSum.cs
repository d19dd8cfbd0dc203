using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Series;

namespace Disclosure.Rollup;

/// <summary>汇总: the report of a whole, made from those of its parts cell by cell, and what could not be added.</summary>
/// <remarks>
/// Table 3 of both layouts adds to the 2019 shape, in which （六） is one row; table 2 adds within one layout. A cell of which any part has no
/// number stays blank, unless blanks are read as 0. Money is added in 万元. Immutable; equality is by reference.
/// </remarks>
public sealed class ReportSum
{
    private const long Largest = 1_000_000_000_000_000;
    private static readonly FormCell[] undivided = [.. OfficialForm.Cells.Where(cell => cell is { Table: TableKind.Requests, RowId: "outcome.other.undivided" })];

    private ReportSum(FiledReport report, ImmutableArray<SourcedReport> parts, ImmutableArray<SumGap> gaps)
    {
        Report = report;
        Parts = parts;
        Gaps = gaps;
    }

    /// <summary>The report of the whole. Its notes say of how many parts it is the sum, and how blanks were read.</summary>
    public FiledReport Report { get; }

    /// <summary>The reports that were added, in the order given; the same report given twice is added once.</summary>
    public ImmutableArray<SourcedReport> Parts { get; }

    /// <summary>The cells of parts that could not be added, a part after the other.</summary>
    public ImmutableArray<SumGap> Gaps { get; }

    /// <summary>The parts in which an identity is broken: their figures were added as printed.</summary>
    public IEnumerable<SourcedReport> Inconsistent => Parts.Where(part => Reconciler.Default.Check(part.Report).Verdict == Checking.Verdict.Inconsistent);

    /// <summary>Adds reports of one year.</summary>
    /// <param name="reports">The parts. Of several revisions of one report the latest is added.</param>
    /// <param name="header">What the sum says about itself; its year is that of the parts.</param>
    /// <param name="blanks">How a printed blank or none-mark of tables 3 and 4 is added.</param>
    public static Result<ReportSum, SumError> Create(
        IEnumerable<SourcedReport> reports, ReportHeader header, BlankPolicy blanks = BlankPolicy.Unknown)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(header);
        ImmutableArray<SourcedReport> parts = LatestOf([.. reports]);
        if (parts.IsEmpty) return SumError.Nothing;
        int?[] years = [.. parts.Select(part => part.Report.Header.Year).Distinct()];
        if (years.Length > 1) return SumError.SeveralYears(years);
        List<SumGap> gaps = [];
        FiledReportBuilder builder = new() { Header = header with { Year = years[0] } };
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            FormTable table = OfficialForm.Table(kind, LayoutOf(kind, parts));
            builder.SetLayout(kind, table.Layout);
            foreach (FormCell cell in table.Cells)
                builder.Set(cell, Add(cell, [.. parts.Select(part => (part, FigureOf(part.Report, cell, blanks)))], gaps));
        }

        builder.Notes.Add(new("sum", SumText.Of(parts.Length, blanks, gaps.Count)));
        return new ReportSum(builder.Build().Value, parts, [.. gaps]);
    }

    private static ImmutableArray<SourcedReport> LatestOf(ImmutableArray<SourcedReport> reports)
    {
        ReportArchive archive = ReportArchive.Of(reports);
        return [.. reports.DistinctBy(report => report.Report, ReferenceEqualityComparer.Instance).Where(report => archive.SeriesOf(report.Report) is not { } series || ReferenceEquals(series.Of(report.Report.Header.Year!.Value)!.Latest, report))];
    }

    /// <summary>The layout in which most parts print a table; of table 3 the 2019 one where any part does, as only that way it adds.</summary>
    private static FormLayout LayoutOf(TableKind kind, ImmutableArray<SourcedReport> parts)
    {
        ImmutableArray<FormLayout> layouts = [.. parts.Where(part => part.Report.Has(kind)).Select(part => part.Report.Table(kind).Layout)];
        if (layouts.IsEmpty) return parts[0].Report.Table(kind).Layout;
        return kind == TableKind.Requests && layouts.Contains(FormLayout.Layout2019)
            ? FormLayout.Layout2019
            : layouts.GroupBy(layout => layout).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
    }

    private static CellEntry Add(FormCell cell, (SourcedReport Part, decimal? Figure)[] figures, List<SumGap> gaps)
    {
        decimal sum = 0;
        int known = gaps.Count;
        foreach ((SourcedReport part, decimal? figure) in figures)
        {
            if (figure is { } number) sum += number;
            else gaps.Add(new(part, cell));
        }

        if (!cell.IsAmount && Math.Abs(sum) > Largest) gaps.Add(new(figures[^1].Part, cell));
        return gaps.Count > known ? CellEntry.Blank
            : cell.Unit == CellUnit.MoneyAsPrinted ? CellEntry.Read(cell, FormattableString.Invariant($"{sum}万元"))
            : CellEntry.Number(sum);
    }

    /// <summary>The figure with which a part enters a cell; the undivided row of the 2019 layout is the sum of the three that replaced it.</summary>
    private static decimal? FigureOf(FiledReport report, FormCell cell, BlankPolicy blanks)
    {
        if (report.Table(cell.Table).Contains(cell) || !undivided.Contains(cell)) return ComparableFigure.Of(cell, report[cell], blanks);
        decimal? sum = 0;
        foreach (string row in new[] { "correction_overdue", "fee_overdue", "miscellaneous" })
        {
            FormCell part = OfficialForm.Cell($"requests.outcome.other.{row}.{cell.ColumnId}");
            sum += ComparableFigure.Of(part, report[part], blanks);
        }

        return sum;
    }
}
