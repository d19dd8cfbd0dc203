using System.Buffers;
using System.Text;
using System.Text.Json;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Rules;
using Disclosure.Tests.RealReports;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The sentences of the contract about disclosure-findings/1.</summary>
public class FindingsJsonTests
{
    private static readonly DateOnly today = new(2026, 11, 23);

    [Fact]
    public void A_document_has_the_keys_of_the_contract_in_its_order()
    {
        JsonElement root = Document([Item(RealReport.Hongze2023), FindingsItem.Unreadable("b.json", Json.Refusal("{"))]);
        Assert.Equal(["format", "engine", "rules", "reports", "errors"], Keys(root));
        Assert.Equal("disclosure-findings/1", root.GetProperty("format").GetString());
        Assert.Equal("Disclosure.Core", root.GetProperty("engine").GetProperty("name").GetString());
        Assert.Equal(["version", "sha256", "blanks", "profile", "as_of"], Keys(root.GetProperty("rules")));
        JsonElement report = Assert.Single(root.GetProperty("reports").EnumerateArray());
        Assert.Equal(
            [
                "source", "line", "index", "authority", "scope", "year", "revision", "layouts", "verdict", "undetermined_because", "coverage",
                "counts", "by_severity", "findings", "diagnoses", "notes",
            ],
            Keys(report));
        Assert.Equal(
            [
                "rule", "instance", "severity", "outcome", "cause", "left", "right", "residual", "grounding", "cells", "related", "location",
                "message", "facts", "silenced", "fingerprint",
            ],
            Keys(report.GetProperty("findings")[0]));
    }

    [Fact]
    public void A_consistent_report_is_told_as_such()
    {
        JsonElement report = Report(RealReport.Jiaozuo2023);
        Assert.Equal("consistent", report.GetProperty("verdict").GetString());
        Assert.Equal("{\"holds\":42,\"broken\":0,\"undetermined\":0}", report.GetProperty("counts").GetRawText());
        Assert.Equal("{\"proactive\":10,\"requests\":175,\"disputes\":15}", report.GetProperty("coverage").GetRawText());
        Assert.Equal("{\"proactive\":\"2021\",\"requests\":\"2021\"}", report.GetProperty("layouts").GetRawText());
        Assert.Empty(report.GetProperty("undetermined_because").EnumerateArray());
    }

    [Fact]
    public void A_broken_identity_has_its_evidence()
    {
        JsonElement finding = Report(RealReport.Hongze2023).GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("rule").GetString() == "T4.TOTAL" && one.GetProperty("instance").GetString() == "review");
        Assert.Equal((11, 0, 11), (Number(finding, "left"), Number(finding, "right"), Number(finding, "residual")));
        Assert.Equal(("error", "broken"), (finding.GetProperty("severity").GetString(), finding.GetProperty("outcome").GetString()));
        Assert.Equal("label_semantics", finding.GetProperty("grounding").GetString());
        Assert.Equal("disputes.review.upheld", finding.GetProperty("cells")[0].GetString());
        Assert.Equal("四", finding.GetProperty("location").GetProperty("section").GetString());
        Assert.Equal("表四", finding.GetProperty("location").GetProperty("table").GetString());
        Assert.Equal("行政复议", finding.GetProperty("location").GetProperty("row").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("silenced").ValueKind);
        Assert.Matches("^[0-9a-f]{32}$", finding.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void What_keeps_a_report_from_a_verdict_is_told()
    {
        JsonElement report = Report(RealReport.ShuyangDrc2023);
        Assert.Equal("undetermined", report.GetProperty("verdict").GetString());
        Assert.Contains("blank", report.GetProperty("undetermined_because").EnumerateArray().Select(reason => reason.GetString()));
        Assert.All(
            report.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("outcome").GetString() == "undetermined"),
            one => Assert.NotEmpty(one.GetProperty("undetermined_because").EnumerateArray()));
    }

    [Fact]
    public void The_reading_of_blanks_the_day_and_the_profile_are_told()
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero, RuleProfile.Strict);
        JsonElement rules = Line(output => FindingsJson.WriteHeaderLine(reconciler, today, output)).GetProperty("rules");
        Assert.Equal("zero", rules.GetProperty("blanks").GetString());
        Assert.Equal("strict", rules.GetProperty("profile").GetString());
        Assert.Equal("2026-11-23", rules.GetProperty("as_of").GetString());
        Assert.Equal(reconciler.Rules.Hash, rules.GetProperty("sha256").GetString());
        JsonElement plain = Line(output => FindingsJson.WriteHeaderLine(Reconciler.Default, null, output)).GetProperty("rules");
        Assert.Equal(JsonValueKind.Null, plain.GetProperty("profile").ValueKind);
        Assert.Equal(JsonValueKind.Null, plain.GetProperty("as_of").ValueKind);
    }

    [Fact]
    public void Instances_that_hold_or_do_not_apply_are_written_when_asked_for()
    {
        FindingsItem item = Item(RealReport.Jiaozuo2023);
        JsonElement[] all = [.. Line(output => FindingsJson.WriteLine(item, output, new() { All = true })).GetProperty("findings").EnumerateArray()];
        Assert.Equal(item.Result!.Instances.Length, all.Length);
        Assert.Contains(all, one => one.GetProperty("outcome").GetString() == "holds");
        Assert.All(
            all.Where(one => one.GetProperty("outcome").GetString() == "not_applicable"),
            one => Assert.NotEmpty(one.GetProperty("not_applicable_because").GetString()!));
        Assert.Equal(
            item.Result.Findings.Length,
            Line(output => FindingsJson.WriteLine(item, output)).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void A_silenced_finding_stays_visible_and_is_not_counted()
    {
        RuleSetting setting = new(RuleId.Create("T4.TOTAL").Value) { Silence = new("已核实", "审核处", new(2026, 12, 31)) };
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, profile: RuleProfile.Create("office", [setting]).Value);
        FindingsItem item = FindingsItem.Checked("a", reconciler.Check(Read(RealReport.Hongze2023), today));
        JsonElement report = Line(output => FindingsJson.WriteLine(item, output));
        JsonElement[] silenced =
            [.. report.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("rule").GetString() == "T4.TOTAL")];
        Assert.Equal(2, silenced.Length);
        Assert.All(silenced, one => Assert.Equal(
            "{\"reason\":\"已核实\",\"by\":\"审核处\",\"until\":\"2026-12-31\"}", one.GetProperty("silenced").GetRawText()));
        Assert.Equal(0, report.GetProperty("by_severity").GetProperty("error").GetInt32());
    }

    [Fact]
    public void An_error_has_code_place_and_both_messages()
    {
        ReadError error = Json.Refusal(Json.Report("'requests':{'received':[1]}"));
        JsonElement line = Line(output => FindingsJson.WriteLine(FindingsItem.Unreadable("b.json", error), output));
        Assert.Equal(["source", "code", "at", "message"], Keys(line));
        Assert.Equal("row_length", line.GetProperty("code").GetString());
        Assert.Equal($"{{\"line\":1,\"byte\":{error.Byte},\"path\":\"requests.received\"}}", line.GetProperty("at").GetRawText());
        Assert.Equal(error.Message(Language.Chinese), line.GetProperty("message").GetProperty("zh").GetString());
        Assert.Equal(error.Message(Language.English), line.GetProperty("message").GetProperty("en").GetString());
    }

    [Fact]
    public void A_source_out_of_reach_has_no_place()
    {
        FindingsItem item = FindingsItem.OutOfReach("gone.json", new("无法打开", "cannot be opened"));
        JsonElement line = Line(output => FindingsJson.WriteLine(item, output));
        Assert.Equal(("unreachable", JsonValueKind.Null), (line.GetProperty("code").GetString(), line.GetProperty("at").ValueKind));
    }

    [Fact]
    public void Notes_of_the_reader_are_told()
    {
        FindingsItem item = FindingsItem.Checked("-", Reconciler.Default.Check(Json.Read(Json.Report("'nova':1"))), line: 7, index: 3);
        JsonElement report = Line(output => FindingsJson.WriteLine(item, output));
        Assert.Equal(("-", 7, 3), (report.GetProperty("source").GetString(), Number(report, "line"), Number(report, "index")));
        Assert.Equal("nova", Assert.Single(report.GetProperty("notes").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public void A_stream_has_the_parts_of_the_document_one_a_line_and_a_summary()
    {
        FindingsItem[] items =
            [Item(RealReport.Jiaozuo2023), FindingsItem.Unreadable("b.json", Json.Refusal("{")), Item(RealReport.Hongze2023)];
        JsonElement document = Document(items);
        string[] lines = [.. items.Select(item => Text(output => FindingsJson.WriteLine(item, output)))];
        Assert.All(lines, line => Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal)));
        Assert.Equal(document.GetProperty("reports").EnumerateArray().Select(one => one.GetRawText() + "\n"), [lines[0], lines[2]]);
        Assert.Equal(document.GetProperty("errors")[0].GetRawText() + "\n", lines[1]);

        FindingsSummary summary = new();
        foreach (FindingsItem item in items) summary.Add(item);
        JsonElement last = Line(output => FindingsJson.WriteSummaryLine(summary, output)).GetProperty("summary");
        Assert.Equal((2, 1), (Number(last, "reports"), Number(last, "errors")));
        Assert.Equal("{\"consistent\":1,\"inconsistent\":1,\"undetermined\":0}", last.GetProperty("verdicts").GetRawText());
        Assert.Equal(items.Sum(item => item.Result?.BrokenOf(Severity.Error) ?? 0), Number(last.GetProperty("by_severity"), "error"));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_the_results()
    {
        FiledReport report = new FiledReportBuilder { Header = ReportHeader.Empty with { Authority = new() { Name = "x\uD83D" } } }.Build().Value;
        JsonElement line = Line(output => FindingsJson.WriteLine(FindingsItem.Checked("a", Reconciler.Default.Check(report)), output));
        Assert.Equal("x\uFFFD", line.GetProperty("authority").GetProperty("name").GetString());
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 40)]
    public void Every_line_is_valid_by_the_schema_and_always_the_same(FiledReport report)
    {
        foreach (bool all in new[] { false, true })
        {
            byte[] first = Bytes(output => FindingsJson.WriteLine(Check(report), output, new() { All = all }));
            Assert.Equal(first, Bytes(output => FindingsJson.WriteLine(Check(report), output, new() { All = all })));
            Assert.True(PublishedSchema.Findings.IsValid(first), Encoding.UTF8.GetString(first));
            AssertNoKeyTwice(JsonDocument.Parse(first).RootElement);
        }
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 100)]
    public void A_report_that_was_written_and_read_has_the_same_findings(FiledReport report)
    {
        FiledReport again = Json.Read(Json.Write(report, new() { Provenance = true }));
        Assert.Equal(FindingsOf(report), FindingsOf(again));
    }

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void Results_of_published_reports_are_valid_by_the_schema(string name) =>
        Assert.True(PublishedSchema.Findings.IsValid(Bytes(output => FindingsJson.WriteDocument(Reconciler.Default, today, [Item(name)], output))));

    [Theory]
    [InlineData("{}")]
    [InlineData("{'format':'disclosure-findings/2'}")]
    [InlineData("{'source':'a','code':'comment','at':{'line':0,'byte':1,'path':''},'message':{'zh':'x','en':'x'}}")]
    [InlineData("{'source':'a','code':'comment','at':null,'message':{'zh':'x'}}")]
    [InlineData("{'summary':{'reports':-1}}")]
    public void What_is_not_of_the_format_is_invalid(string json) =>
        Assert.False(PublishedSchema.Findings.IsValid(Encoding.UTF8.GetBytes(Json.Quoted(json))));

    [Fact]
    public void The_documented_reasons_are_the_reasons()
    {
        string[] documented = [.. TestData.Lines("disclosure-findings-1.md").Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])];
        Assert.Equal(
            [
                "undetermined_because",
                .. CodeNames.Of(Enum.GetValues<UndeterminedReasons>().Aggregate((all, one) => all | one)),
                "not_applicable_because",
                .. Enum.GetValues<NotApplicableReason>().Select(CodeNames.Of),
            ],
            documented);
    }

    private static FiledReport Read(string name) => ReportJson.Read(RealReport.Bytes(name)).Value;

    private static FindingsItem Check(FiledReport report) => FindingsItem.Checked("a.json", Reconciler.Default.Check(report, today));

    private static FindingsItem Item(string name) => Check(Read(name));

    private static JsonElement Report(string name) => Line(output => FindingsJson.WriteLine(Item(name), output));

    private static string FindingsOf(FiledReport report)
    {
        JsonElement line = Line(output => FindingsJson.WriteLine(Check(report), output, new() { All = true }));
        return line.GetProperty("verdict").GetRawText() + line.GetProperty("counts").GetRawText() + line.GetProperty("findings").GetRawText();
    }

    private static JsonElement Document(IEnumerable<FindingsItem> items) =>
        Line(output => FindingsJson.WriteDocument(Reconciler.Default, today, items, output));

    private static JsonElement Line(Action<IBufferWriter<byte>> write) => JsonDocument.Parse(Bytes(write)).RootElement;

    private static string Text(Action<IBufferWriter<byte>> write) => Encoding.UTF8.GetString(Bytes(write));

    private static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return output.WrittenSpan.ToArray();
    }

    private static int Number(JsonElement element, string key) => element.GetProperty(key).GetInt32();

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(pair => pair.Name);

    private static void AssertNoKeyTwice(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) AssertNoKeyTwice(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(Keys(element).Distinct(), Keys(element));
            foreach (JsonProperty pair in element.EnumerateObject()) AssertNoKeyTwice(pair.Value);
        }
    }
}
