using System.Collections.Immutable;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Tests.RealReports;
using Xunit;

namespace Disclosure.Tests.Diagnosing;

/// <summary>What stands beside the smallest repairs: whole rows and columns out of place, last year's figures, what all repairs share.</summary>
public sealed class DiagnosisEvidenceTests
{
    private static readonly FiledReport right = ReportJson.Read(RealReport.Bytes(RealReport.Jiaozuo2023)).Value;
    private static readonly FormTable table = right.Table(TableKind.Requests);

    public static TheoryData<string> RowsWithFigures =>
        [.. table.Rows.Where(row => row.Cells[..^1].Count(cell => right.CountOf(cell) > 0) > 1).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(RowsWithFigures))]
    public void A_row_that_stands_one_column_beside_is_told_beside_the_smallest_repairs(string row)
    {
        ImmutableArray<FormCell> cells = table.Rows.Single(one => one.Id == row).Cells[..^1];
        FiledReport wrong = Rotated(cells);
        ImmutableArray<Diagnosis> causes = Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong));
        int moved = cells.Count(cell => wrong.CountOf(cell) != right.CountOf(cell));
        Assert.NotEmpty(causes);
        foreach (Diagnosis cause in causes)
        {
            Assert.True(cause.Repairs[0].Changes.Length <= moved);
            Repair edit = cause.Repairs[0].Changes.Length == moved
                ? cause.Repairs[0]
                : Assert.Single(cause.LineEdits, edit => Figures(edit.ApplyTo(wrong)).SequenceEqual(Figures(right)));
            Assert.Equal(Figures(right), Figures(edit.ApplyTo(wrong)));
            Assert.All(edit.Changes, change => Assert.Equal((Mechanism.LineShifted, EvidenceStrength.Strong), (change.Mechanism, change.Strength)));
            Assert.Contains("整行（列）错位", cause.Message(Language.Chinese), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_columns_that_changed_places_are_told_together()
    {
        ImmutableArray<FormCell> cells = [.. table.Rows.Where(row => row.Id.StartsWith("outcome.", StringComparison.Ordinal)).SelectMany(row => row.Cells)];
        FormCell beside(FormCell cell) => OfficialForm.Cell($"requests.{cell.RowId}.{(cell.ColumnId == "natural_person" ? "commercial_enterprise" : "natural_person")}");
        FiledReport wrong = cells.Where(cell => cell.ColumnId is "natural_person" or "commercial_enterprise")
            .Aggregate(right, (report, cell) => report.With(cell, CellEntry.Number(right.CountOf(beside(cell))!.Value)));
        Diagnosis cause = Assert.Single(Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong)));
        Assert.Equal(["T3.BALANCE/natural_person", "T3.BALANCE/commercial_enterprise"], cause.Explains.Select(finding => finding.Name));
    }

    [Fact]
    public void Last_years_figure_is_recognised_where_last_year_is_given()
    {
        FormCell cell = OfficialForm.Cell("requests.received.total");
        FiledReport wrong = right.With(cell, CellEntry.Number(731));
        RelatedReports related = new() { LastYear = [new(wrong)] };
        Assert.Equal(Mechanism.None, Only(Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong))).Mechanism);
        Assert.Equal(Mechanism.LastYearsFigure, Only(Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong, related: related))).Mechanism);
    }

    [Fact]
    public void What_next_years_report_carries_in_is_evidence_for_what_this_one_carries_out()
    {
        FormCell cell = OfficialForm.Cell("requests.carried_out.natural_person"), next = OfficialForm.Cell("requests.carried_in.natural_person");
        FiledReport wrong = right.With(cell, CellEntry.Number(right.CountOf(cell)!.Value + 37));
        RelatedReports related = new() { NextYear = new(right.With(next, right[cell])) };
        Assert.Equal(Mechanism.NeighbouringYearAgrees, Only(Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong, related: related))).Mechanism);
    }

    [Fact]
    public void What_all_repairs_share_is_in_each_of_them_and_nothing_else_is()
    {
        for (int seed = 0; seed < LongRun.Count(60, 2_000); seed++)
        {
            Random random = new(seed);
            FiledReport wrong = Enumerable.Range(0, 3).Aggregate(right, (report, _) =>
                report.With(table.Cells[random.Next(table.Cells.Length)], CellEntry.Number(random.Next(1, 40))));
            foreach (Diagnosis cause in Diagnoser.Default.Diagnose(Reconciler.Default.Check(wrong)).Where(cause => cause.Repairs.Length == cause.Total))
            {
                IEnumerable<(FormCell, long?, long?)> common = cause.Repairs.Select(repair => repair.Changes.Select(Key))
                    .DefaultIfEmpty([]).Aggregate((shared, next) => shared.Intersect(next));
                Assert.Equal(common, cause.Shared.Select(Key));
                if (cause.Verdict == DiagnosisVerdict.Unique) Assert.Equal(cause.Repairs[0].Changes.AsEnumerable(), cause.Shared);
            }
        }
    }

    [Theory]
    [InlineData(Mechanism.None, EvidenceStrength.None)]
    [InlineData(Mechanism.DigitReplaced, EvidenceStrength.Weak)]
    [InlineData(Mechanism.DigitDropped, EvidenceStrength.Weak)]
    [InlineData(Mechanism.AdjacentDigitsSwapped, EvidenceStrength.Strong)]
    [InlineData(Mechanism.UnitConfused, EvidenceStrength.Strong)]
    public void Evidence_is_strong_where_no_digit_is_free(Mechanism mechanism, EvidenceStrength strength) =>
        Assert.Equal(strength, new CellChange(table.Cells[0], 1, 2, 2, mechanism).Strength);

    private static FiledReport Rotated(ImmutableArray<FormCell> cells) => Enumerable.Range(0, cells.Length).Aggregate(
        right, (report, at) => report.With(cells[(at + 1) % cells.Length], CellEntry.Number(right.CountOf(cells[at])!.Value)));

    private static CellChange Only(ImmutableArray<Diagnosis> causes) => Assert.Single(Assert.Single(Assert.Single(causes).Repairs).Changes);

    private static (FormCell, long?, long?) Key(CellChange change) => (change.Cell, change.Least, change.Most);

    private static IEnumerable<long?> Figures(FiledReport report) => table.Cells.Select(report.CountOf);
}
