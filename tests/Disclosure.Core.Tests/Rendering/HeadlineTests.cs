using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rendering;
using Xunit;

namespace Disclosure.Tests.Rendering;

public sealed class HeadlineTests
{
    [Fact]
    public void A_consistent_report_with_open_findings_does_not_read_as_all_fine()
    {
        // One document issued, none in force, none repealed: T2.STOCK; and a print that is no number.
        BilingualText headline = Headline.Of(Filed.Check(("proactive.normative_documents.issued", "1"), ("proactive.fees.amount", "见附件")));
        Assert.Equal("勾稽相符（42/42）；另有 2 项需核实", headline.Chinese);
        Assert.Equal("consistent (42 of 42); also 2 to verify", headline.English);
    }

    [Fact]
    public void What_must_be_corrected_outside_the_identities_is_told_apart()
    {
        BilingualText headline = Headline.Of(Filed.Check(("proactive.penalties.decisions", "-1"), ("proactive.fees.amount", "见附件")));
        Assert.Equal("勾稽相符（42/42）；另有 1 项须更正、1 项需核实", headline.Chinese);
        Assert.Equal("consistent (42 of 42); also 1 to correct, 1 to verify", headline.English);
    }

    [Fact]
    public void Broken_and_undetermined_identities_are_both_counted()
    {
        BilingualText headline = Headline.Of(Filed.Check(("disputes.review.total", "1"), ("disputes.litigation_direct.total", "/")));
        Assert.Equal("勾稽不符：1 项不成立，1 项缺数未核（40/42 成立）", headline.Chinese);
        Assert.Equal("inconsistent: 1 broken, 1 not decided (40 of 42 hold)", headline.English);
    }

    [Fact]
    public void An_undetermined_report_gives_every_reason()
    {
        FiledReport report = Filed.Report(("disputes.review.total", ""), ("disputes.litigation_direct.total", "一二"))
            .With(OfficialForm.Cell("disputes.litigation_after_review.total"), CellEntry.Absent);
        BilingualText headline = Headline.Of(Reconciler.Default.Check(report));
        Assert.Equal("无法判定（空白、未读到、无法识别）：3 项缺数未核（39/42 成立）；另有 1 项需核实", headline.Chinese);
        Assert.Equal("undetermined (blank, not in the source, unreadable): 3 not decided (39 of 42 hold); also 1 to verify", headline.English);
    }

    [Fact]
    public void A_form_that_is_not_covered_is_said_to_be_that()
    {
        FiledReportBuilder builder = Filed.Report().ToBuilder();
        builder.Header = builder.Header with { Year = 2017 };
        Reconciliation result = Reconciler.Default.Check(builder.Build().Value);
        Assert.Equal("无法判定：格式不在核对范围；另有 1 项提示", Headline.Of(result).Chinese);
        Assert.Equal(2, result.Causes.Length);
    }
}
