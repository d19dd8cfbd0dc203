using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Rendering;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 50)]
public sealed class CsvTests
{
    private static readonly FindingsCsv findings = new();
    private static readonly ReportsCsv reports = new();

    [Fact]
    public void A_finding_is_a_row_with_its_evidence()
    {
        CheckedReport input = Documents.Checked(("disputes.review.upheld", "10"), ("disputes.review.corrected", "1"));
        string fingerprint = input.Result.Findings[0].Fingerprint;
        Assert.Equal(
            "source,line,authority_id,authority,region,level,kind,scope,year,revision,rule,instance,severity,outcome,cause,left,right,residual,"
            + "grounding,cells,section,table,row,column,message,reason,fingerprint,baseline,diagnosis\r\n"
            + "a.json,,,甲区人民政府,,county,government,jurisdiction,2023,1,T4.TOTAL,review,error,broken,1,11,0,11,"
            + "label_semantics,disputes.review.upheld disputes.review.corrected disputes.review.other disputes.review.pending disputes.review.total,"
            + "四,表四,行政复议,总计,四、行政复议：四项结果之和 11，总计栏 0，四项之和多 11,," + fingerprint + ",,唯一改法：四、行政复议—总计 0→11。前提：差错不超过 1 格\r\n",
            Documents.Text(findings.Write, input));
    }

    [Fact]
    public void A_report_is_a_row_with_verdict_and_counts() =>
        Assert.Equal(
            "source,line,authority_id,authority,region,level,kind,scope,year,revision,layout_proactive,layout_requests,verdict,undetermined_because,"
            + "holds,broken,undetermined,coverage_proactive,coverage_requests,coverage_disputes,errors,expected,warnings,infos,explained,message,diagnoses\r\n"
            + "a.json,,,甲区人民政府,,county,government,jurisdiction,2023,1,2021,2021,inconsistent,,41,1,0,10,175,15,1,0,0,0,0,勾稽不符：1 项不成立（41/42 成立）,\r\n",
            Documents.Text((reports with { Diagnoses = false }).Write, Documents.Checked(("disputes.review.total", "1"))));

    [Fact]
    public void What_could_not_be_read_is_a_row_of_either_table()
    {
        UnreadableInput input = new("b.ndjson", "malformed_json", new("不是 JSON", "not JSON, sorry"), 3);
        Assert.EndsWith(
            "b.ndjson,3,,,,,,,,,malformed_json,,error,unreadable,,,,,,,,,,,\"not JSON, sorry\",,,,\r\n",
            Documents.Text((findings with { Language = Language.English }).Write, input), StringComparison.Ordinal);
        Assert.EndsWith(
            "b.ndjson,3,,,,,,,,,,,unreadable,,,,,,,,,,,,,不是 JSON,\r\n",
            Documents.Text(reports.Write, input), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+甲", "'+甲")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("a=1", "a=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("甲,\"乙\"", "\"甲,\"\"乙\"\"\"")]
    [InlineData("甲\r\n乙", "甲\uFFFD\uFFFD乙")]
    public void A_text_is_no_formula_and_stays_in_its_field(string source, string field) =>
        Assert.StartsWith(field + ",", Documents.Text(reports.Write, new UnreadableInput(source, "c", new("错", "wrong"))).Split("\r\n")[1], StringComparison.Ordinal);

    [Fact]
    public void A_negative_number_stays_a_number() =>
        Assert.Contains(",broken,1,0,1,-1,", Documents.Text(findings.Write, Documents.Checked(("disputes.review.total", "1"))), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_stands_in_front_on_request()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'s'], Documents.Bytes((findings with { HasByteOrderMark = true }).Write)[..4]);
        Assert.Equal((byte)'s', Documents.Bytes(reports.Write)[0]);
    }

    [Property]
    public void Every_finding_and_every_unreadable_input_is_a_row_once(ImmutableArray<CheckedInput> inputs)
    {
        List<List<string>> rows = CsvReader.Read(Documents.Text(findings.Write, [.. inputs]));
        List<string> heading = rows[0];
        Assert.All(rows, row => Assert.Equal(heading.Count, row.Count));
        IEnumerable<string> expected = inputs.SelectMany(input => input is CheckedReport report
            ? report.Result.Findings.Select(finding => $"{finding.Rule} {HarmlessText.Of(finding.Instance)} {finding.Residual?.ToString(CultureInfo.InvariantCulture)}")
            : [$"{HarmlessText.Of(((UnreadableInput)input).Code)}  "]);
        Assert.Equal(expected, rows.Skip(1).Select(row => $"{Field(row, "rule")} {Field(row, "instance")} {Field(row, "residual")}"));

        string Field(List<string> row, string name) => row[heading.IndexOf(name)];
    }

    [Property]
    public void Every_input_is_a_row_and_no_field_is_a_formula(ImmutableArray<CheckedInput> inputs)
    {
        List<List<string>> rows = CsvReader.Read(Documents.Text(reports.Write, [.. inputs]));
        Assert.Equal(1 + inputs.Length, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        foreach (string field in rows.Concat(CsvReader.Read(Documents.Text(findings.Write, [.. inputs]))).SelectMany(row => row))
        {
            bool isNumber = decimal.TryParse(field, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
            Assert.True(isNumber || field.TrimStart() is not [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..], field);
        }
    }
}
