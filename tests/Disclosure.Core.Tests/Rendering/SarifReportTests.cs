using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck.Xunit;
using Json.Schema;
using Xunit;

namespace Disclosure.Tests.Rendering;

[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 50)]
public sealed class SarifReportTests
{
    private static readonly SarifReport sarif = new();

    [Fact]
    public void A_broken_identity_is_a_failing_result_with_its_cells_and_its_source()
    {
        CheckedReport input = new("甲区/2023 年.ndjson", Filed.Check(("disputes.review.total", "1")), 7);
        JsonElement result = Assert.Single(Results(Run(input)));
        Assert.Equal(("T4.TOTAL", "fail", "error"), (Text(result, "ruleId"), Text(result, "kind"), Text(result, "level")));
        Assert.Equal("四、行政复议：四项结果之和 0，总计栏 1，总计多 1", Text(result.GetProperty("message"), "text"));
        Assert.Equal(input.Result.Findings[0].Fingerprint, Text(result.GetProperty("partialFingerprints"), "disclosure/v1"));
        JsonElement location = Assert.Single(result.GetProperty("locations").EnumerateArray());
        JsonElement physical = location.GetProperty("physicalLocation");
        Assert.Equal("%E7%94%B2%E5%8C%BA/2023%20%E5%B9%B4.ndjson", Text(physical.GetProperty("artifactLocation"), "uri"));
        Assert.Equal(7, physical.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(
            ["upheld", "corrected", "other", "pending", "total"],
            location.GetProperty("logicalLocations").EnumerateArray().Select(cell => Text(cell, "fullyQualifiedName").Split('.')[^1]));
        Assert.Equal("[0,1,-1]", $"[{result.GetProperty("properties").GetProperty("left")},{result.GetProperty("properties").GetProperty("right")},{result.GetProperty("properties").GetProperty("residual")}]");
    }

    [Fact]
    public void What_could_not_be_decided_is_open()
    {
        JsonElement result = Results(Run(Documents.Checked(("disputes.review.total", "")))).First(result => Text(result, "ruleId") == "T4.TOTAL");
        Assert.Equal(("open", "none"), (Text(result, "kind"), Text(result, "level")));
    }

    [Fact]
    public void Every_rule_tells_what_it_demands_and_where_it_comes_from()
    {
        JsonElement[] rules = [.. Rules(Run(Documents.Checked()))];
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id.Value), rules.Select(rule => Text(rule, "id")));
        JsonElement balance = rules[0];
        Assert.Equal("收办平衡（一＋二＝三＋四）", Text(balance.GetProperty("shortDescription"), "text"));
        Assert.Equal(
            "每列：一、本年新收＋二、上年结转＝三、（七）总计＋四、结转下年度。依据：表三附注：本列数据的勾稽关系为第一项加第二项之和，等于第三项加第四项之和。",
            Text(balance.GetProperty("help"), "text"));
        Assert.Equal("error", Text(balance.GetProperty("defaultConfiguration"), "level"));
    }

    [Fact]
    public void What_is_explained_is_suppressed_in_the_source_and_what_is_silenced_outside()
    {
        FormCell total = OfficialForm.Cell("disputes.litigation_direct.total");
        LinearRule suits = LinearRule.Create("HOUSE.SUITS", new("诉讼", "suits"), total, Relation.AtMost, LinearForm.Of(3), Severity.Expected).Value;
        RuleProfile profile = RuleProfile.Create(
            "p", [new RuleSetting(DisputeRules.Total.Id) { Silence = new("已核实", "办公室", new DateOnly(2025, 1, 1)) }], houseRules: [suits]).Value;
        FiledReportBuilder builder = Filed.Report((total.Id, "4")).ToBuilder();
        builder.Explanations.Add(new("HOUSE.SUITS", "report", 1, "集中立案", "法规科", new DateOnly(2024, 2, 1)));
        Reconciliation checkedResult = Reconciler.Create(RuleSet.Standard, profile: profile).Check(builder.Build().Value, new DateOnly(2024, 12, 31));
        Assert.Equal(
            ["T4.TOTAL external 已核实 (办公室, –2025-01-01)", "HOUSE.SUITS inSource 集中立案 (法规科, 2024-02-01)"],
            from result in Results(Run(new CheckedReport("a", checkedResult)))
            from suppression in result.GetProperty("suppressions").EnumerateArray()
            select $"{Text(result, "ruleId")} {Text(suppression, "kind")} {Text(suppression, "justification")}");
    }

    [Fact]
    public void An_input_that_could_not_be_read_is_a_notification_and_the_run_did_not_succeed()
    {
        JsonElement invocation = Run(new UnreadableInput("-", "malformed_json", new("不是 JSON", "not JSON"), 2)).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        JsonElement told = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal(("malformed_json", "不是 JSON"), (Text(told.GetProperty("descriptor"), "id"), Text(told.GetProperty("message"), "text")));
        Assert.True(Run(Documents.Checked()).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_message_has_no_placeholder_and_no_link_of_a_strangers_making()
    {
        JsonElement result = Results(Run(Documents.Checked(("proactive.fees.amount", "[看](http://a) {0}")))).Single();
        Assert.Contains("\\[看\\](http://a) {{0}}", Text(result.GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b/甲.json", "a%20b/%E7%94%B2.json")]
    [InlineData(@"a\b.json", "a/b.json")]
    [InlineData("/data/a#1.json", "file:///data/a%231.json")]
    [InlineData(@"C:\data\a.json", "file:///C:/data/a.json")]
    [InlineData(@"\\server\share\a.json", "file://server/share/a.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("-", "-")]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://例.org/a#[1](b)`|", "https://%E4%BE%8B.org/a#%5B1%5D(b)%60%7C")]
    public void A_source_is_a_reference(string source, string uri) => Assert.Equal(uri, SourceUri.Of(source));

    [Property]
    public void Every_log_is_valid_and_has_every_finding_once(ImmutableArray<CheckedInput> inputs)
    {
        JsonElement run = Run([.. inputs]);
        Assert.Equal(
            inputs.OfType<CheckedReport>().SelectMany(input => input.Result.Findings.Select(finding => $"{finding.Rule} {finding.Fingerprint}")).Order(),
            Results(run).Select(result => $"{Text(result, "ruleId")} {Text(result.GetProperty("partialFingerprints"), "disclosure/v1")}").Order());
        string[] rules = [.. Rules(run).Select(rule => Text(rule, "id"))];
        Assert.All(Results(run), result => Assert.Equal(Text(result, "ruleId"), rules[result.GetProperty("ruleIndex").GetInt32()]));
        Assert.Equal(
            inputs.OfType<UnreadableInput>().Count(), run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    private static JsonElement Run(params CheckedInput[] inputs)
    {
        using JsonDocument log = JsonDocument.Parse(Documents.Bytes(sarif.Write, inputs));
        EvaluationResults validity = SarifSchema.Log.Evaluate(log.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(validity.IsValid, JsonSerializer.Serialize(validity));
        return log.RootElement.GetProperty("runs")[0].Clone();
    }

    private static JsonElement.ArrayEnumerator Results(JsonElement run) => run.GetProperty("results").EnumerateArray();

    private static JsonElement.ArrayEnumerator Rules(JsonElement run) => run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
