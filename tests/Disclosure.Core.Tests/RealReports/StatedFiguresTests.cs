using Disclosure.Checking;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.RealReports;

/// <summary>Figures that reports state of received, carried and handled requests, in the column of the totals.</summary>
public sealed class StatedFiguresTests
{
    [Theory]
    [InlineData(10, 0, 5, 0, 5)]
    [InlineData(464, 3, 441, 26, 0)]
    [InlineData(3119, 34, 3050, 103, 0)]
    [InlineData(96, 0, 91, 5, 0)]
    public void What_came_in_is_what_was_handled_and_carried_out(int received, int carriedIn, int handled, int carriedOut, int residual)
    {
        FiledReport report = new FiledReportBuilder()
            .Set(OfficialForm.Cell("requests.received.total"), received).Set(OfficialForm.Cell("requests.carried_in.total"), carriedIn)
            .Set(OfficialForm.Cell("requests.outcome.total.total"), handled).Set(OfficialForm.Cell("requests.carried_out.total"), carriedOut)
            .Build().Value;
        Reconciliation result = Reconciler.Default.Check(report);
        Finding balance = result.Instances.Single(finding => finding.Name == "T3.BALANCE/total");
        Assert.Equal((residual, residual == 0), ((int)balance.Residual!.Value, balance.Outcome == Disclosure.Rules.Outcome.Holds));
        Assert.Equal(residual == 0 ? Verdict.Undetermined : Verdict.Inconsistent, result.Verdict);
    }
}
