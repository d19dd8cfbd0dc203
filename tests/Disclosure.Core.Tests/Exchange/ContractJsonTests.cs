using System.Buffers;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The contracts for programs in other languages, used as such a program would.</summary>
[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class ContractJsonTests
{
    private static readonly JsonElement rules = Parse(output => RulesJson.Write(RuleSet.Standard, output));
    private static readonly JsonElement form = Parse(FormJson.Write);

    [Fact]
    public void The_form_has_every_cell_of_every_layout_in_print_order()
    {
        foreach (JsonElement layout in form.GetProperty("layouts").EnumerateArray())
        {
            FormLayout known = OfficialForm.Layouts.Single(l => OfficialForm.NameOf(l) == layout.GetProperty("layout").GetString());
            IEnumerable<string> cells =
                from table in layout.GetProperty("tables").EnumerateArray()
                from row in table.GetProperty("rows").EnumerateArray()
                from cell in row.GetProperty("cells").EnumerateArray()
                select cell.GetProperty("id").GetString()!;
            Assert.Equal(OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, known).Cells).Select(cell => cell.Id), cells);
        }
    }

    [Fact]
    public void Every_rule_is_there_in_order_with_the_hash_of_the_set()
    {
        Assert.Equal(RuleSet.Standard.Hash, rules.GetProperty("sha256").GetString());
        Assert.Equal(
            RuleSet.Standard.Rules.Select(rule => rule.Id.Value),
            rules.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Property(MaxTest = 20)]
    public void A_stranger_who_evaluates_the_contract_finds_what_the_library_finds(FiledReport report, byte which, short change)
    {
        FormCell[] cells = [.. report.Table(TableKind.Requests).Cells];
        FormCell cell = cells[which % cells.Length];
        FiledReport changed = report.With(cell, Disclosure.Filing.CellEntry.Number((report[cell].Value ?? 0) + change));
        IEnumerable<string> expected = Reconciler.Default.Check(changed).Findings
            .Where(finding => finding.Rule is LinearRule && finding.Outcome == Outcome.Broken).Select(finding => finding.Name);
        Assert.Equal(expected, BrokenBy(changed));
    }

    private static IEnumerable<string> BrokenBy(FiledReport report) =>
        from rule in rules.GetProperty("rules").EnumerateArray()
        where rule.TryGetProperty("instances", out _)
        from instance in rule.GetProperty("instances").EnumerateArray()
        let left = Sum(instance.GetProperty("left"), report)
        let right = Sum(instance.GetProperty("right"), report)
        where left is not null && right is not null
        let holds = instance.GetProperty("relation").GetString() switch { "=" => left == right, "<=" => left <= right, _ => left >= right }
        where !holds
        select $"{rule.GetProperty("id").GetString()}/{instance.GetProperty("name").GetString()}";

    private static decimal? Sum(JsonElement side, FiledReport report)
    {
        decimal sum = side.GetProperty("constant").GetDecimal();
        foreach (JsonElement term in side.GetProperty("terms").EnumerateArray())
        {
            if (report[OfficialForm.Cell(term.GetProperty("cell").GetString()!)].Value is not { } value) return null;
            sum += term.GetProperty("coefficient").GetDecimal() * value;
        }

        return sum;
    }

    private static JsonElement Parse(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }
}
