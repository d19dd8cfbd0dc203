using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 50)]
public sealed class JUnitReportTests
{
    private static readonly JUnitReport junit = new();

    [Fact]
    public void A_suite_is_a_report_and_a_case_is_a_rule()
    {
        XElement suite = Suite(junit, Documents.Checked(("disputes.review.total", "1")));
        Assert.Equal("甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式", Text(suite, "name"));
        Assert.Equal(RuleCatalogue.Rules.Select(rule => $"{rule.Id} {rule.Title.Chinese}"), suite.Elements("testcase").Select(one => Text(one, "name")));
        XElement failure = Assert.Single(suite.Descendants("failure"));
        Assert.Equal("T4.TOTAL 复议诉讼合计", Text(failure.Parent!, "name"));
        Assert.Equal("四、行政复议：四项结果之和 0，总计栏 1，总计多 1", Text(failure, "message"));
        Assert.Equal(Text(failure, "message"), failure.Value);
        Assert.Equal("error", Text(failure, "type"));
    }

    [Fact]
    public void Several_breaches_of_a_rule_are_counted_and_told_one_a_line()
    {
        XElement failure = Assert.Single(Suite(junit, Documents.Checked(("disputes.review.total", "1"), ("disputes.litigation_direct.total", "2")))
            .Descendants("failure"));
        Assert.Equal("2 项不成立", Text(failure, "message"));
        Assert.Equal(
            ["四、行政复议：四项结果之和 0，总计栏 1，总计多 1", "四、行政诉讼（未经复议直接起诉）：四项结果之和 0，总计栏 2，总计多 2"],
            failure.Value.Split('\n'));
    }

    [Fact]
    public void What_could_not_be_decided_is_skipped_with_its_reason()
    {
        XElement skipped = Assert.Single(Case(Documents.Checked(("disputes.review.total", "")), "T4.TOTAL").Elements());
        Assert.Equal("skipped", skipped.Name);
        Assert.Equal("四、行政复议：缺数未核，总计空白", Text(skipped, "message"));
    }

    [Fact]
    public void What_could_not_be_decided_fails_where_completeness_is_required()
    {
        JUnitReport strict = junit with { Threshold = new() { RequiresComplete = true } };
        XElement failure = Assert.Single(Case(Documents.Checked(("disputes.review.total", "")), "T4.TOTAL", strict).Elements());
        Assert.Equal(("failure", "四、行政复议：缺数未核，总计空白"), (failure.Name.LocalName, Text(failure, "message")));
    }

    [Fact]
    public void What_does_not_apply_is_skipped_with_its_reason()
    {
        FiledReportBuilder builder = Filed.Report().ToBuilder();
        builder.Header = builder.Header with { Year = null };
        XElement skipped = Assert.Single(Case(new("a", Reconciler.Default.Check(builder.Build().Value)), "FILING.DEADLINE").Elements());
        Assert.Equal("skipped", skipped.Name);
        Assert.Contains("不适用", Text(skipped, "message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Error, false)]
    [InlineData(Severity.Warning, true)]
    [InlineData(null, false)]
    public void A_breach_fails_from_the_severity_that_is_asked_for(Severity? failOn, bool fails)
    {
        XElement one = Case(Documents.Checked(("proactive.fees.amount", "见附件")), "CELL.UNREADABLE", junit with { Threshold = new() { FailOn = failOn } });
        XElement told = Assert.Single(one.Elements());
        Assert.Equal(fails ? "failure" : "system-out", told.Name);
        Assert.Contains("见附件", told.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_silenced_is_skipped_with_the_reason()
    {
        RuleProfile profile = RuleProfile.Create("p", [new RuleSetting(DisputeRules.Total.Id) { Silence = new("已核实", "办公室") }]).Value;
        Reconciliation result = Reconciler.Create(RuleSet.Standard, profile: profile).Check(Filed.Report(("disputes.review.total", "1")));
        XElement skipped = Assert.Single(Case(new("a", result), "T4.TOTAL").Elements());
        Assert.Equal("skipped", skipped.Name);
        Assert.EndsWith("[已核实 (办公室)]", skipped.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_could_not_be_read_is_a_suite_with_an_error()
    {
        XElement suite = Suite(junit, new UnreadableInput("a.ndjson", "malformed_json", new("不是 JSON", "not JSON"), 7));
        Assert.Equal(("a.ndjson:7", "1", "1"), (Text(suite, "name"), Text(suite, "tests"), Text(suite, "errors")));
        XElement error = Assert.Single(suite.Descendants("error"));
        Assert.Equal(("malformed_json", "不是 JSON"), (Text(error, "type"), Text(error, "message")));
    }

    [Property]
    public void The_counts_of_a_suite_are_what_stands_in_it_and_every_finding_stands_there_once(ImmutableArray<CheckedInput> inputs)
    {
        XElement root = Read(Documents.Text(junit.Write, [.. inputs]));
        Assert.Empty(JUnitSchema.Errors(root));
        XElement[] suites = [.. root.Elements("testsuite")];
        Assert.Equal(inputs.Length, suites.Length);
        foreach ((XElement suite, CheckedInput input) in suites.Zip(inputs))
        {
            Assert.Equal(Text(suite, "tests"), $"{suite.Elements("testcase").Count()}");
            Assert.Equal(Text(suite, "failures"), $"{suite.Descendants("failure").Count()}");
            Assert.Equal(Text(suite, "errors"), $"{suite.Descendants("error").Count()}");
            Assert.Equal(Text(suite, "skipped"), $"{suite.Descendants("skipped").Count()}");
            if (input is not CheckedReport report) continue;
            string[] told = [.. suite.Elements("testcase").SelectMany(one => one.Elements()).SelectMany(element => element.Value.Split('\n'))];
            Assert.Equal(
                report.Result.Instances.Where(finding => finding.Outcome != Outcome.Holds).Select(LineOf).Order(),
                told.Where(line => line.Length > 0).Order());
        }
    }

    private static string LineOf(Finding finding) => HarmlessText.Of(
        FiledReason.Of(finding) is { } reason ? $"{finding.Message(Language.Chinese)} [{reason}]" : finding.Message(Language.Chinese));

    private static XElement Read(string xml)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    private static XElement Suite(JUnitReport writer, CheckedInput input) => Assert.Single(Read(Documents.Text(writer.Write, input)).Elements());

    private static XElement Case(CheckedReport input, string rule, JUnitReport? writer = null) =>
        Suite(writer ?? junit, input).Elements("testcase").Single(one => Text(one, "name").StartsWith(rule + " ", StringComparison.Ordinal));

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)!.Value;
}
