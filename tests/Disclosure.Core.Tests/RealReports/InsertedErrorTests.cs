using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.RealReports;

/// <summary>A city's report with errors put into table 3: which identities break, and by how much.</summary>
public sealed class InsertedErrorTests
{
    private const string Row = "requests.outcome.unable.not_held";

    [Theory]
    [InlineData("B1", "", "")]
    [InlineData("B2", "requests.outcome.total.natural_person=572",
        "T3.BALANCE/natural_person -45, T3.OUTCOMES/natural_person -45, T3.ROW/outcome.total 45")]
    [InlineData("B3", $"{Row}.natural_person=109", "T3.OUTCOMES/natural_person -81, T3.ROW/outcome.unable.not_held -81")]
    [InlineData("B4", "requests.received.total=640", "T3.BALANCE/total 36, T3.ROW/received -36")]
    [InlineData("B5", "requests.carried_out.natural_person=12", "T3.BALANCE/natural_person -1, T3.ROW/carried_out 1")]
    [InlineData("B7", $"{Row}.natural_person=109 requests.carried_out.total=21",
        "T3.BALANCE/total -9, T3.OUTCOMES/natural_person -81, T3.ROW/carried_out -9, T3.ROW/outcome.unable.not_held -81")]
    [InlineData("B9", $"{Row}.commercial_enterprise=0 {Row}.research_institution=16",
        "T3.OUTCOMES/commercial_enterprise -16, T3.OUTCOMES/research_institution 16")]
    [InlineData("B11", $"requests.outcome.granted.natural_person=223 requests.outcome.granted.commercial_enterprise=0 {Row}.natural_person=189 {Row}.commercial_enterprise=17", "")]
    [InlineData("B12", $"requests.outcome.granted.natural_person=223 requests.outcome.granted.commercial_enterprise=0 {Row}.natural_person=189",
        "T3.OUTCOMES/commercial_enterprise -1, T3.ROW/outcome.unable.not_held -1")]
    [InlineData("B13", "requests.carried_in.natural_person=0 requests.carried_in.commercial_enterprise=0 requests.carried_in.total=0",
        "T3.BALANCE/commercial_enterprise -1, T3.BALANCE/natural_person -9, T3.BALANCE/total -10")]
    public void An_error_breaks_exactly_the_identities_it_enters(string acceptanceCase, string changes, string broken)
    {
        FiledReport report = changes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            ReportJson.Read(RealReport.Bytes(RealReport.Jiaozuo2023)).Value,
            (changed, change) => changed.With(OfficialForm.Cell(change.Split('=')[0]), CellEntry.Number(int.Parse(change.Split('=')[1], null))));

        Reconciliation result = Reconciler.Default.Check(report);
        IEnumerable<string> found =
            from finding in result.Instances
            where finding.Rule is LinearRule { Kind: RuleKind.Identity } && finding.Outcome == Outcome.Broken
            orderby finding.Name
            select FormattableString.Invariant($"{finding.Name} {finding.Residual}");
        Assert.Equal((acceptanceCase, broken), (acceptanceCase, string.Join(", ", found)));
        Assert.Equal(broken.Length == 0 ? Verdict.Consistent : Verdict.Inconsistent, result.Verdict);
        Assert.Equal(42, result.Counts.Total);
        Assert.Equal(0, result.Counts.Undetermined);
    }
}
