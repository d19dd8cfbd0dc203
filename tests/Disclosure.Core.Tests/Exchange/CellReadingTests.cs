using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The sentences of the contract about cells.</summary>
public class CellReadingTests
{
    private static readonly FormCell count = OfficialForm.Cell("requests.received.natural_person");
    private static readonly FormCell fee = OfficialForm.Cell("proactive.fees.amount");
    private static readonly FormCell change = OfficialForm.Cell("proactive.licensing.items_change");
    private static readonly FormCell procurement = OfficialForm.Cell("proactive.procurement.amount");

    [Theory]
    [InlineData("604", "604")]
    [InlineData("604.0", "604")]
    [InlineData("6.04e2", "604")]
    [InlineData("6040E-1", "604")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-3", "-3")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("'134,691'", "134691")]
    [InlineData("'６０４'", "604")]
    [InlineData("'604'", "604")]
    [InlineData("'3件'", "3")]
    [InlineData("'22（其中修订16件）'", "22")]
    public void A_count_is_read_however_it_is_written(string json, string number)
    {
        CellEntry entry = Count(json);
        Assert.Equal(CellState.Number, entry.State);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), entry.Value);
    }

    [Theory]
    [InlineData("'6，04'", "6，04")]
    [InlineData("1.5", "1.5")]
    [InlineData("1000000000000001", "1000000000000001")]
    [InlineData("-1000000000000001", "-1000000000000001")]
    [InlineData("1e400", "1e400")]
    [InlineData("12345678901234567890123456789012", "12345678901234567890123456789012")]
    [InlineData("'减4'", "减4")]
    [InlineData("'见附件'", "见附件")]
    [InlineData("'1e2'", "1e2")]
    public void What_is_not_safe_to_read_is_unreadable_with_its_token(string json, string token)
    {
        CellEntry entry = Count(json);
        Assert.Equal(CellState.Unreadable, entry.State);
        Assert.Equal(token, entry.Printed);
        Assert.Null(entry.Value);
        Assert.Equal(UnreadableFault.Unknown, entry.Fault);
    }

    [Fact]
    public void Blank_none_mark_zero_and_absent_are_four_things_and_survive_a_round_trip()
    {
        const string row = "'requests':{'received':[null,'/',0,{'absent':true},1,1,2]}";
        FiledReport report = Json.Read(Json.Report(row));
        IEnumerable<FormCell> cells = report.Table(TableKind.Requests).Rows[0].Cells.Take(4);
        Assert.Equal([CellState.Blank, CellState.NoneMark, CellState.Number, CellState.Absent], cells.Select(cell => report[cell].State));
        Assert.Equal(Json.Report(row), Json.Write(report));
        Assert.Equal(report, Json.Read(Json.Write(report)));
    }

    [Theory]
    [InlineData("''")]
    [InlineData("'  '")]
    [InlineData("'\\u3000\\u00a0'")]
    [InlineData("null")]
    public void Empty_and_white_space_are_blank(string json) => Assert.Equal(CellEntry.Blank, Count(json));

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("无")]
    public void A_none_mark_is_kept_as_it_is(string mark)
    {
        Assert.Equal(CellEntry.NoneMark(mark), Count($"'{mark}'"));
        Assert.Equal(CellEntry.NoneMark(mark), Count($"' {mark} '"));
    }

    [Fact]
    public void A_missing_row_and_a_missing_table_are_absent()
    {
        FiledReport report = Json.Read(Json.Report("'requests':{'carried_in':[0,0,0,0,0,0,0]}"));
        Assert.Equal(CellEntry.Absent, report[count]);
        Assert.False(report.Has(TableKind.Disputes));
    }

    [Theory]
    [InlineData("'减4'", -4)]
    [InlineData("'增1423'", 1423)]
    [InlineData("'+126'", 126)]
    [InlineData("'－11'", -11)]
    [InlineData("'±0'", 0)]
    [InlineData("-2", -2)]
    public void A_signed_cell_reads_its_signs_and_keeps_the_print(string json, int number)
    {
        CellEntry entry = Json.Read(Json.Report($"'proactive':{{'licensing':[6,{json},2]}}"))[change];
        Assert.Equal(number, entry.Value);
        Assert.Equal(json.Trim('\''), entry.Printed);
    }

    [Theory]
    [InlineData("22302.6396", "22302.6396")]
    [InlineData("0.10", "0.10")]
    [InlineData("5.00", "5.00")]
    [InlineData("1234567890.123456789012345678", "1234567890.123456789012345678")]
    public void An_amount_is_exact_and_keeps_its_scale(string json, string number)
    {
        FiledReport report = Json.Read(Json.Report($"'proactive':{{'fees':[{json}]}}"));
        Assert.Equal(number, report[fee].Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(Json.Report($"'proactive':{{'fees':[{number}]}}"), Json.Write(report));
    }

    [Fact]
    public void An_amount_of_over_28_digits_is_unreadable()
    {
        CellEntry entry = Json.Read(Json.Report("'proactive':{'fees':[1.2345678901234567890123456789]}"))[fee];
        Assert.Equal(CellState.Unreadable, entry.State);
        Assert.Equal("1.2345678901234567890123456789", entry.Printed);
    }

    [Theory]
    [InlineData("251000元", "251000", "元")]
    [InlineData("18.3万元", "18.3", "万元")]
    public void The_unit_of_a_procurement_travels_with_its_figure(string print, string number, string unit)
    {
        CellEntry entry = Json.Read(Json.Report($"'proactive':{{'procurement':[6,'{print}']}}"))[procurement];
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), entry.Value);
        Assert.Equal(unit, entry.Unit);
        Assert.Equal(print, entry.Printed);
    }

    [Fact]
    public void The_object_form_says_print_value_note_and_unit()
    {
        CellEntry entry = Count("{'printed':'22（其中修订16件）','value':22,'note':'其中修订16件','unit':'件'}");
        Assert.Equal(22, entry.Value);
        Assert.Equal("其中修订16件", entry.Note);
        Assert.Equal("件", entry.Unit);
        Assert.Equal("22（其中修订16件）", entry.Printed);
    }

    [Theory]
    [InlineData("source", UnreadableFault.Source)]
    [InlineData("extraction", UnreadableFault.Extraction)]
    [InlineData("unknown", UnreadableFault.Unknown)]
    public void The_object_form_says_whose_fault_an_unreadable_print_is(string name, UnreadableFault fault)
    {
        string json = $"{{'printed':'604','unreadable':'{name}'}}";
        Assert.Equal(CellEntry.Unreadable("604", fault), Count(json));
        Assert.Equal(Json.ReportWith(json), Json.Write(Json.Read(Json.ReportWith(json))));
    }

    [Theory]
    [InlineData("{'absent':true}")]
    [InlineData("{'absent':true,'printed':null}")]
    public void The_object_form_says_that_a_cell_is_not_in_the_source(string json) => Assert.Equal(CellEntry.Absent, Count(json));

    [Theory]
    [InlineData("{'printed':'5','note':'','unit':' '}", "5")]
    [InlineData("{'printed':'5（注）','note':' '}", "'5（注）'")]
    [InlineData("{'printed':'','note':'\\u3000'}", "null")]
    public void A_note_or_unit_that_says_nothing_is_none(string read, string written)
    {
        FiledReport report = Json.Read(Json.ReportWith(read));
        Assert.Equal(Json.ReportWith(written), Json.Write(report));
        Assert.NotEmpty(Reconciler.Default.Check(report).Instances);
    }

    [Fact]
    public void A_print_that_another_kind_of_cell_read_is_kept_unreadable_where_this_cell_does_not_read_it()
    {
        FiledReport report = new FiledReportBuilder().Set(count, CellEntry.Read(change, "减4")).Build().Value;
        Assert.Equal(CellEntry.Unreadable("减4"), report[count]);
    }

    private static CellEntry Count(string json) => Json.Read(Json.ReportWith(json))[count];
}
