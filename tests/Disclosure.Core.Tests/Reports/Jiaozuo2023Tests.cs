using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Reports;
using Xunit;

namespace Disclosure.Tests.Reports;

/// <summary>A real report, built from what is free to vary, prints the sums that its body printed.</summary>
public sealed class Jiaozuo2023Tests
{
    [Fact]
    public void The_sums_are_those_of_the_published_report()
    {
        RequestStatistics requests = Jiaozuo2023.Requests;
        Assert.Equal(604, requests.Received.Total.Value);
        Assert.Equal(10, requests.CarriedIn.Total.Value);
        Assert.Equal(271, requests.Outcomes.Granted.Total.Value);
        Assert.Equal(27, requests.Outcomes.PartiallyGranted.Total.Value);
        Assert.Equal(27, requests.Outcomes.Refused.Total.Total.Value);
        Assert.Equal(215, requests.Outcomes.Unable.Total.Total.Value);
        Assert.Equal(16, requests.Outcomes.NotProcessed.Total.Total.Value);
        Assert.Equal(46, requests.Outcomes.Other.Total.Total.Value);
        Assert.Equal(Jiaozuo2023.Row(527, 18, 0, 1, 55, 1), requests.Outcomes.Total);
        Assert.Equal(602, requests.Outcomes.Total.Total.Value);
        Assert.Equal(28, Jiaozuo2023.Disputes.Review.Total.Value);
        Assert.Equal(40, Jiaozuo2023.Disputes.LitigationDirect.Total.Value);
        Assert.Equal(9, Jiaozuo2023.Disputes.LitigationAfterReview.Total.Value);
    }

    [Fact]
    public void What_is_carried_out_is_what_the_published_report_carries_out()
    {
        Assert.Equal(Jiaozuo2023.Row(11, 1, 0, 0, 0, 0), Jiaozuo2023.Requests.CarriedOut);
        Assert.Equal(12, Jiaozuo2023.Requests.CarriedOut.Total.Value);
    }

    [Fact]
    public void It_is_filed_with_all_200_cells_and_is_proven_again()
    {
        FiledReport filed = Jiaozuo2023.Report.ToFiled();
        Assert.Equal(200, OfficialForm.TableKinds.Sum(kind => Reconciler.Default.Check(filed).CoverageOf(kind)));
        Assert.Equal(602, filed.CountOf(OfficialForm.Cell("requests.outcome.total.total")));
        Assert.Equal(12, filed.CountOf(OfficialForm.Cell("requests.carried_out.total")));
        Assert.Equal("22302.6396", filed[OfficialForm.Cell("proactive.fees.amount")].Printed);
        Assert.Equal(Jiaozuo2023.Report, AnnualReport.From(filed).Value);
    }

    [Fact]
    public void One_digit_swapped_in_a_total_and_it_is_proven_no_more()
    {
        FiledReport filed = Jiaozuo2023.Report.ToFiled().With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(640));
        NotProven error = AnnualReport.From(filed).Error;
        Assert.Equal(Verdict.Inconsistent, error.Reconciliation.Verdict);
        Assert.Equal("勾稽不符：42 项勾稽关系中 2 项不成立", error.Message(Language.Chinese));
        Assert.Equal("inconsistent: 2 of 42 identities are broken", error.Message(Language.English));
    }
}
