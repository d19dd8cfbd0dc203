using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Testing;

/// <summary>What the generators of consistent reports promise, of their reports and of what these shrink to.</summary>
public sealed class ConsistentReportsTests
{
    private static readonly Reconciler blanksAsZero = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);

    public static TheoryData<string> Kinds => ["any", "2019", "2021", "blanks", "sound"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void They_reconcile(string kind) => Assert.All(Sample(kind), report => Assert.Equal(Verdict.Consistent, VerdictOn(report)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_they_shrink_to_reconciles(string kind) => Assert.All(
        Sample(kind).Take(5).SelectMany(report => Of(kind).Shrinker(report).Take(100)),
        report => Assert.Equal(Verdict.Consistent, VerdictOn(report)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void They_shrink_to_next_to_nothing(string kind)
    {
        FiledReport report = Sample(kind)[0];
        for (int steps = 0; Of(kind).Shrinker(report).FirstOrDefault() is { } simpler; steps++)
        {
            Assert.True(steps < 2_000, "shrinking does not stop");
            report = simpler;
        }

        Assert.InRange(OfficialForm.Cells.Sum(cell => Math.Abs(report[cell].Value ?? 0)), 0, kind == "sound" ? 20 : 0);
    }

    [Fact]
    public void They_come_in_both_layouts_and_mixed()
    {
        IEnumerable<(FormLayout, FormLayout)> layouts =
            Sample("any").Select(report => (report.Table(TableKind.Proactive).Layout, report.Table(TableKind.Requests).Layout));
        Assert.Equal(4, layouts.Distinct().Count());
    }

    [Theory]
    [InlineData("2019", FormLayout.Layout2019)]
    [InlineData("2021", FormLayout.Layout2021)]
    public void One_layout_can_be_asked_for(string kind, FormLayout layout) => Assert.All(
        Sample(kind),
        report => Assert.All([TableKind.Proactive, TableKind.Requests], table => Assert.Equal(layout, report.Table(table).Layout)));

    [Fact]
    public void Their_figures_have_every_size()
    {
        long[] largest = [.. Sample("any").Select(report => OfficialForm.Cells.Max(cell => report.CountOf(cell) ?? 0))];
        long[] received = [.. Sample("any").Select(report => report.CountOf(OfficialForm.Cell("requests.received.total"))!.Value)];
        Assert.Contains(received, figure => figure == 0);
        Assert.Contains(received, figure => figure is > 0 and <= 30);
        Assert.Contains(received, figure => figure is > 1_000 and <= 3_000);
        Assert.Contains(received, figure => figure > int.MaxValue);
        Assert.Contains(largest, figure => figure > 100_000_000_000_000);
    }

    [Fact]
    public void Blanks_stand_for_zeros_and_never_in_a_total()
    {
        FiledReport[] reports = [.. Sample("blanks")];
        Assert.Contains(reports, report => Reconciler.Default.Check(report).Verdict == Verdict.Undetermined);
        Assert.Contains(reports, report => OfficialForm.Cells.Any(cell => report[cell].State == CellState.NoneMark));
        Assert.All(reports, report => Assert.DoesNotContain(
            OfficialForm.Cells, cell => cell.ColumnId == "total" && report[cell].State is (CellState.Blank or CellState.NoneMark)));
    }

    [Fact]
    public void No_rule_finds_anything_in_a_sound_report()
    {
        for (int batch = 0; batch < LongRun.Count(1, 1_000); batch++)
            Assert.All(Sample("sound", batch, 100), report => Assert.Empty(Reconciler.Default.Check(report).Findings));
    }

    private static Verdict VerdictOn(FiledReport report) => blanksAsZero.Check(report).Verdict;

    private static Arbitrary<FiledReport> Of(string kind) => kind switch
    {
        "any" => ConsistentReports.InAnyLayout(),
        "2019" => ConsistentReports.In(FormLayout.Layout2019),
        "2021" => ConsistentReports.In(FormLayout.Layout2021),
        "blanks" => ConsistentReports.WithBlanks(),
        _ => SoundReports.InAnyLayout(),
    };

    private static FiledReport[] Sample(string kind, int batch = 0, int count = 150) =>
        [.. Of(kind).Generator.Sample(50, new Rnd(2023 + (ulong)batch, 11), count)];
}
