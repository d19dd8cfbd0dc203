using System.Text;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Warehouse.Tests;

public sealed class WideCsvTests
{
    [Fact]
    public void What_would_end_a_field_is_put_in_quotation_marks()
    {
        FiledReportBuilder builder = new() { Header = new() { Authority = new() { Name = "a,\"b\"\n" } } };
        Assert.Contains(",\"a,\"\"b\"\"\n\",", WideCsv.RowOf(new("1", "b", builder.Build().Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_at_an_end_is_kept_by_quotation_marks() =>
        Assert.Equal("\" T3.ROW/received \",a b", string.Join(',', WideCsv.Field(" T3.ROW/received "), WideCsv.Field("a b")));

    [Fact]
    public void A_row_has_a_field_for_every_column()
    {
        using MemoryStream output = new();
        WideCsv.Write([StoredReport.Of("1", new FiledReportBuilder().Set(OfficialForm.Cell("proactive.fees.amount"), 2.50m).Build().Value)], output);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split("\r\n");
        Assert.Equal(lines[0].Split(',').Length, lines[1].Split(',').Length);
        Assert.Equal("2.50", lines[1].Split(',')[lines[0].Split(',').IndexOf("t2_fees_amount")]);
        Assert.Equal(["", ""], [lines[2], string.Concat(lines.Skip(3))]);
    }
}
