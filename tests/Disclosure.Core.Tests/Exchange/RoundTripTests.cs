using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Tests.RealReports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

[Properties(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 200)]
public class RoundTripTests
{
    [Property]
    public void Reading_what_was_written_gives_the_same_report(FiledReport report) => Assert.Equal(report, Again(report));

    [Property]
    public void Writing_what_was_read_gives_the_same_bytes(FiledReport report) =>
        Assert.Equal(Json.Write(report), Json.Write(Again(report)));

    [Property]
    public void What_was_written_is_read_without_a_doubt_but_about_codes_of_a_later_version(FiledReport report) =>
        Assert.All(Again(report).Notes, note => Assert.Contains(note.Path, new[] { "form", "scope", "authority.level", "authority.kind" }));

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void Published_reports_are_read_strictly_and_survive_the_same(string name)
    {
        FiledReport report = ReportJson.Read(RealReport.Bytes(name), new() { Strict = true }).Value;
        Assert.Empty(report.Notes);
        Assert.Equal(report, Again(report));
        Assert.Equal(Json.Write(report), Json.Write(Again(report)));
    }

    [Property]
    public void Provenance_is_written_only_when_asked_for_and_comes_back_whole(FiledReport report)
    {
        Assert.Empty(Again(report).Provenance);
        FiledReport again = Json.Read(Json.Write(report, new ReportWriteOptions { Provenance = true }));
        Assert.Equal(report, again);
        Assert.Equal(report.Provenance.OrderBy(pair => pair.Key.Index), again.Provenance.OrderBy(pair => pair.Key.Index));
    }

    [Property(MaxTest = 30)]
    public void Shrinking_gives_other_reports_that_survive_the_same(FiledReport report) =>
        Assert.All(ArbitraryFiledReports.Reports().Shrinker(report).Take(40), smaller =>
        {
            Assert.NotEqual(Json.Write(report, new() { Provenance = true }), Json.Write(smaller, new() { Provenance = true }));
            Assert.Equal(smaller, Again(smaller));
        });

    [Fact]
    public void The_generator_makes_every_state_layout_and_extra()
    {
        FiledReport[] reports = [.. ArbitraryFiledReports.Reports().Generator.Sample(300, new Rnd(1, 1), 30)];
        CellEntry[] entries = [.. reports.SelectMany(report => OfficialForm.Cells.Select(cell => report[cell]))];
        Assert.All(Enum.GetValues<CellState>(), state => Assert.Contains(entries, entry => entry.State == state));
        Assert.All(Enum.GetValues<UnreadableFault>(), fault => Assert.Contains(entries, entry => entry.Fault == fault));
        Assert.Contains(entries, entry => entry.Note is not null && entry.State == CellState.Blank);
        Assert.Contains(entries, entry => entry.Unit is not null && entry.State == CellState.Number);
        Assert.Contains(reports, report => report.Table(TableKind.Proactive).Layout != report.Table(TableKind.Requests).Layout);
        Assert.Contains(reports, report => !report.Has(TableKind.Requests));
        Assert.Contains(reports, report => report.Unplaced.Length > 0 && report.Explanations.Length > 0);
        Assert.Contains(reports, report => !report.Provenance.IsEmpty);
    }

    private static FiledReport Again(FiledReport report) => Json.Read(Json.Write(report));
}
