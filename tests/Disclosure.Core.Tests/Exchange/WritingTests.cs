using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>What is written, beside what another writer makes of the same.</summary>
public class WritingTests
{
    private static readonly Gen<decimal?> figure = Gen.Frequency(
        (12, from digits in Gen.Choose(0, 9) from within in Gen.Choose(0, int.MaxValue) select (decimal?)(within % (int)Math.Pow(10, digits))),
        (4, Gen.Elements<decimal?>(9, 10, 99, 100, 999, 1_000, 9_999, 99_999, int.MaxValue - 1, int.MaxValue)),
        (1, Gen.Elements<decimal?>(-1, -9, -10, -999, -1_000, int.MinValue + 1)),
        (1, Gen.Constant<decimal?>(null)));

    public static Arbitrary<decimal?[]> Figures() => Arb.From(figure.ArrayOf(OfficialForm.Cells.Length));

    [Property(Arbitrary = [typeof(WritingTests)], MaxTest = 300)]
    public void Tables_of_figures_and_blanks_are_written_as_another_writer_writes_them(decimal?[] figures, FormLayout layout)
    {
        FiledReportBuilder builder = new();
        JsonObject expected = new() { ["format"] = "disclosure-report/1" };
        if (layout == FormLayout.Layout2019) (builder.Header, expected["year"]) = (ReportHeader.Empty with { Year = 2020 }, 2020);
        foreach (FormTable table in OfficialForm.TableKinds.Select(kind => OfficialForm.Table(kind, layout)))
        {
            builder.SetLayout(table.Kind, layout);
            expected[table.Id] = new JsonObject();
            foreach (FormRow row in table.Rows)
            {
                decimal?[] cells = [.. row.Cells.Select(cell => figures[cell.Index])];
                for (int i = 0; i < cells.Length; i++) builder[row.Cells[i]] = cells[i] is { } number ? CellEntry.Number(number) : CellEntry.Blank;
                Put(expected[table.Id]!.AsObject(), row.Id.Split('.'), cells);
            }
        }

        Assert.Equal(expected.ToJsonString(), Json.Write(builder.Build().Value));
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 200)]
    public void Every_text_is_one_that_another_writer_reads_and_every_number_is_spelled_in_one_way(FiledReport report)
    {
        Utf8JsonReader json = new(ReportJson.WriteToUtf8Bytes(report, new() { Provenance = true }));
        while (json.Read())
        {
            string spelled = Encoding.UTF8.GetString(json.ValueSpan);
            if (json.TokenType is JsonTokenType.Number) Assert.Equal(json.GetDecimal().ToString(CultureInfo.InvariantCulture), spelled);
            if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) Assert.Equal(Escaped(json.GetString()!), spelled);
        }
    }

    [Fact]
    public void A_report_of_plain_figures_is_written_without_an_allocation()
    {
        FiledReportBuilder builder = new()
        {
            Header = new() { Form = FormEdition.Edition2021, Authority = new() { Name = "焦作市人民政府" }, Scope = Scope.Own, Year = 2023, Url = "https://example.org/1" },
        };
        foreach (FormTable table in OfficialForm.TableKinds.Select(kind => OfficialForm.Table(kind, FormLayout.Layout2021)))
            foreach (FormCell cell in table.Cells) builder.Set(cell, 7 * cell.Index * cell.Index);
        FiledReport report = builder.Build().Value;
        ArrayBufferWriter<byte> output = new(4096);
        Assert.Equal(0, Allocated.ByCall(() =>
        {
            output.ResetWrittenCount();
            ReportJson.Write(report, output);
        }));
    }

    private static void Put(JsonObject table, string[] path, decimal?[] cells)
    {
        foreach (string group in path[..^1]) table = (table[group] ??= new JsonObject()).AsObject();
        table[path[^1]] = new JsonArray([.. cells.Select(cell => cell is { } number ? JsonValue.Create(number) : null)]);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c switch
    {
        '"' or '\\' => $"\\{c}",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => FormattableString.Invariant($"\\u{(int)c:x4}"),
        _ => c.ToString(),
    }));
}
