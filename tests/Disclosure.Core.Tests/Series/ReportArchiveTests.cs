using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Series;
using Xunit;

namespace Disclosure.Tests.Series;

public sealed class ReportArchiveTests
{
    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");

    [Fact]
    public void Reports_of_one_identifier_are_of_one_body_whatever_their_name() =>
        Assert.Single(ArchiveOf(Of(2022, "某县信访局", id: "A"), Of(2023, "某县信访工作局", id: "A")).Series);

    [Fact]
    public void A_former_name_joins_bodies_of_two_names() =>
        Assert.Single(ArchiveOf(Of(2021, "甲局"), Of(2022, "乙局"), Of(2023, "乙局", former: "甲局")).Series);

    [Fact]
    public void Brackets_and_white_space_make_no_other_body() =>
        Assert.Single(ArchiveOf(Of(2022, "某市（某区）局"), Of(2023, "某市(某区) 局")).Series);

    [Theory]
    [InlineData("320800", "410800", 2)]
    [InlineData("320800", "320800", 1)]
    [InlineData("320800", null, 1)]
    public void Regions_that_contradict_each_other_set_bodies_of_one_name_apart(string? one, string? other, int series) =>
        Assert.Equal(series, ArchiveOf(Of(2022, "财政局", region: one), Of(2023, "财政局", region: other)).Series.Length);

    [Fact]
    public void A_name_that_two_identifiers_bear_joins_nobody() =>
        Assert.Equal(3, ArchiveOf(Of(2021, "财政局", id: "A"), Of(2022, "财政局", id: "B"), Of(2023, "财政局")).Series.Length);

    [Fact]
    public void Another_scope_is_another_series() =>
        Assert.Equal(2, ArchiveOf(Of(2022, "某县人民政府", scope: Scope.Own), Of(2023, "某县人民政府", scope: Scope.Jurisdiction)).Series.Length);

    [Fact]
    public void A_report_without_a_year_or_a_body_has_no_relations()
    {
        SourcedReport[] reports = [Of(null, "某局"), Of(2023, null), Of(2022, null)];
        ReportArchive archive = ArchiveOf(reports);
        Assert.Empty(archive.Series);
        Assert.All(reports, report => Assert.Same(RelatedReports.None, archive.RelatedTo(report.Report)));
    }

    [Fact]
    public void The_latest_revision_of_the_year_before_counts_and_the_earlier_ones_are_known()
    {
        SourcedReport first = Of(2022, "某局", revision: 1), second = Of(2022, "某局", revision: 2), report = Of(2023, "某局");
        RelatedReports related = ArchiveOf(first, report, second).RelatedTo(report.Report);
        Assert.Equal([second], related.LastYear.AsEnumerable());
        Assert.Equal([first], related.LastYearRevisions.AsEnumerable());
        Assert.Equal(report, ArchiveOf(first, report, second).RelatedTo(second.Report).NextYear);
    }

    [Fact]
    public void A_missing_year_is_told_by_the_newest_before_it()
    {
        SourcedReport report = Of(2024, "某局");
        ReportArchive archive = ArchiveOf(Of(2020, "某局"), Of(2021, "某局"), report);
        Assert.Equal(2021, archive.RelatedTo(report.Report).LatestBefore);
        Assert.Equal([2022, 2023], archive.Series.Single().Gaps);
    }

    [Fact]
    public void The_same_report_twice_is_two_versions_where_figures_differ_and_one_where_they_do_not()
    {
        SourcedReport page = Of(2023, "某局", figure: 5), copy = Of(2023, "某局", figure: 5), attachment = Of(2023, "某局", figure: 6);
        ReportArchive archive = ArchiveOf(page, copy, attachment);
        Assert.Equal([attachment], archive.RelatedTo(page.Report).Versions.AsEnumerable());
        Assert.Equal([page, copy], archive.RelatedTo(attachment.Report).Versions.AsEnumerable());
    }

    [Fact]
    public void The_figures_of_last_year_are_a_copy_and_so_are_those_of_another_body()
    {
        SourcedReport last = Quiet(2022, "甲局"), report = Quiet(2023, "甲局"), other = Quiet(2023, "乙局");
        ReportArchive archive = ArchiveOf(report, other, last);
        Assert.Equal(["YEAR.COPY/figures"], CopiesOf(archive, report));
        Assert.Equal(["ROLLUP.COPY/figures"], CopiesOf(archive, other));
        Assert.Empty(CopiesOf(archive, last));
    }

    [Fact]
    public void After_a_reorganisation_the_predecessors_are_last_year_together()
    {
        SourcedReport one = Of(2022, "甲局"), other = Of(2022, "乙局"), report = Of(2023, "丙局");
        Roster roster = Roster.Create([Body("a", "甲局"), Body("b", "乙局"), Body("c", "丙局") with { Succeeds = ["a", "b"] }]).Value;
        Assert.Equal([one, other], ReportArchive.Of([one, other, report], roster).RelatedTo(report.Report).LastYear.AsEnumerable());
        Assert.Empty(ReportArchive.Of([one, report], roster).RelatedTo(report.Report).LastYear);
    }

    private static ReportArchive ArchiveOf(params SourcedReport[] reports) => ReportArchive.Of(reports);

    private static IEnumerable<string> CopiesOf(ReportArchive archive, SourcedReport report) =>
        Reconciler.Default.Check(report.Report, related: archive.RelatedTo(report.Report)).Findings
            .Select(finding => finding.Name).Where(name => name.Contains("COPY", StringComparison.Ordinal));

    /// <summary>A report with eight figures other than zero.</summary>
    private static SourcedReport Quiet(int year, string name)
    {
        FiledReportBuilder builder = Of(year, name).Report.ToBuilder();
        foreach ((int number, FormCell cell) in OfficialForm.Cells.Where(cell => cell.Table == TableKind.Disputes).Take(8).Index()) builder.Set(cell, number + 1);
        return new(builder.Build().Value);
    }

    private static RosterBody Body(string id, string name) => new(id, new() { Name = name });

    private static SourcedReport Of(
        int? year, string? name, string? id = null, string? region = null, string? former = null, Scope? scope = null, int revision = 1, int figure = 0)
    {
        FiledReportBuilder builder = new()
        {
            Header = new()
            {
                Year = year,
                Revision = revision,
                Scope = scope,
                Authority = new() { Name = name, Id = id, Region = region, FormerNames = former is null ? [] : [former] },
            },
        };
        return new(builder.Set(received, figure).Build().Value);
    }
}
