using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Tests.RealReports;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The published schema says what the reader takes and the form has.</summary>
public class ReportSchemaTests
{
    private static readonly string text = Encoding.UTF8.GetString(JsonSchemas.Report.Span);

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 60)]
    public void What_is_written_is_valid(FiledReport report) =>
        Assert.True(PublishedSchema.Report.IsValid(ReportJson.WriteToUtf8Bytes(report, new() { Provenance = true })));

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void Published_reports_are_valid(string name) => Assert.True(PublishedSchema.Report.IsValid(RealReport.Bytes(name)));

    [Theory]
    [MemberData(nameof(MalformedReports.All), MemberType = typeof(MalformedReports))]
    public void What_is_refused_for_its_types_or_lengths_is_invalid(string code, string path, string marked)
    {
        string[] visible = ["missing_format", "unknown_format", "wrong_type", "row_length", "layout_conflict", "missing_key"];
        if (visible.Contains(code)) Assert.False(PublishedSchema.Report.IsValid(MalformedReports.Document(marked)), path);
    }

    [Fact]
    public void Every_row_has_its_columns_in_the_order_of_the_form()
    {
        JsonNode root = JsonNode.Parse(text)!;
        var tables = from kind in OfficialForm.TableKinds from layout in OfficialForm.Layouts select OfficialForm.Table(kind, layout);
        foreach (FormTable table in tables)
        {
            JsonNode node = table.Kind == TableKind.Disputes
                ? root["properties"]![table.Id]!
                : root["$defs"]![$"{table.Id}_{OfficialForm.NameOf(table.Layout)}"]!;
            foreach (FormRow row in table.Rows)
            {
                JsonNode found = row.Id.Split('.').Aggregate(node, (at, key) => Resolve(root, at["properties"]![key]!));
                IEnumerable<string> titles = found["prefixItems"]!.AsArray().Select(item => item!["title"]!.GetValue<string>());
                Assert.Equal(row.Columns.Select(column => column.Id), titles);
                Assert.Equal(row.Cells.Length, found["minItems"]!.GetValue<int>());
                Assert.False(found["items"]!.GetValue<bool>());
            }

            Assert.Equal(table.Rows.Length, Rows(root, node));
        }
    }

    [Fact]
    public void The_sections_and_their_texts_are_those_of_the_form()
    {
        JsonNode properties = JsonNode.Parse(text)!["properties"]!;
        Assert.Equal(
            FormSection.All.Concat(FormSection.OverviewParts).Select(section => section.Id).Order(StringComparer.Ordinal),
            properties["narrative"]!["properties"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    private static int Rows(JsonNode root, JsonNode node)
    {
        node = Resolve(root, node);
        return node is JsonValue ? 0 : node["prefixItems"] is not null ? 1
            : node["properties"]?.AsObject().Where(pair => pair.Key != "form").Sum(pair => Rows(root, pair.Value!)) ?? 0;
    }

    private static JsonNode Resolve(JsonNode root, JsonNode node) =>
        node is JsonObject && node["$ref"]?.GetValue<string>() is { } reference ? root["$defs"]![reference["#/$defs/".Length..]]! : node;
}
