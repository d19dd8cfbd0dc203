using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Rendering;

/// <summary>Inputs whose every text tries to break the document it is written into, with figures that break rules of every kind.</summary>
public static class HostileInputs
{
    private static readonly string[] pieces =
    [
        "甲", "1", "<script>", "</td>", "&amp;", "&", "\"", "'", "]]>", "<!--", "-->", "=1+1", "+1", "-1", "@a", "＝1", ",", ";", "\r\n", "\n", "\t", " ",
        "\0", "\e[2J", "\u0085", "\u202E", "\uD83D\uDE00", "\uD800", "\uDC00", "\uFFFE", "|", "`", "**", "_", "[a](b)", "[a](1)", "{0}", "{place}", "\\", "#", "$", "http://a", "www.a",
    ];

    private static readonly FormCell[] cells = [.. OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, FormLayout.Layout2021).Cells)];

    private static readonly Reconciler reconciler = Reconciler.Create(RuleSet.Standard, profile: RuleProfile.Create(
        "test",
        [new RuleSetting(DisputeRules.Total.Id, "litigation_direct") { Silence = new("<b>已说明</b>", "\"办\"", new DateOnly(2030, 1, 1)) }],
        houseRules: [LinearRule.Create(
            "HOUSE.SUITS", new("诉讼", "suits"), OfficialForm.Cell("disputes.litigation_direct.total"), Relation.AtMost, LinearForm.Of(3), Severity.Expected).Value]).Value);

    public static Arbitrary<string> Texts() => Arb.From(from parts in Gen.Elements(pieces).ListOf() select string.Concat(parts));

    /// <summary>Up to three inputs, some of them unreadable.</summary>
    public static Arbitrary<ImmutableArray<CheckedInput>> Inputs() => Arb.From(
        from count in Gen.Choose(0, 3)
        from inputs in Gen.Frequency((4, Checked), (1, Unreadable)).ArrayOf(count)
        select inputs.ToImmutableArray());

    public static Arbitrary<CheckedReport> CheckedReports() => Arb.From(Checked.Select(input => (CheckedReport)input));

    private static Gen<string> Name => Texts().Generator.Select(text => text.Length == 0 ? "a" : text);

    private static Gen<long?> Line => Gen.Choose(0, 9).Select(line => line == 0 ? (long?)null : line);

    private static Gen<CheckedInput> Unreadable =>
        from source in Name
        from code in Name
        from line in Line
        select (CheckedInput)new UnreadableInput(source, $"c{code}", new($"错{code}", $"wrong {code}"), line);

    private static Gen<CheckedInput> Checked =>
        from source in Name
        from line in Line
        from name in Name
        from reason in Name
        from changes in Change.ListOf()
        select (CheckedInput)new CheckedReport(source, reconciler.Check(Report(name, reason, changes), new DateOnly(2024, 5, 1)), line);

    private static Gen<(FormCell Cell, CellEntry Entry)> Change =>
        from cell in Gen.Elements(cells)
        from text in Name
        from number in Gen.Choose(-2, 20)
        from entry in Gen.Frequency(
            (4, Gen.Constant(CellEntry.Number(number))),
            (2, Gen.Constant(CellEntry.Read(cell, text))),
            (1, Gen.Constant(CellEntry.Read(cell, $"{number}（{text}）"))),
            (1, Gen.Constant(CellEntry.Blank)),
            (1, Gen.Constant(CellEntry.Absent)))
        select (cell, entry);

    private static FiledReport Report(string name, string reason, IEnumerable<(FormCell Cell, CellEntry Entry)> changes)
    {
        FiledReportBuilder builder = Filed.Report().ToBuilder();
        builder.Header = builder.Header with { Authority = new Authority { Name = name } };
        builder.Set(OfficialForm.Cell("disputes.litigation_direct.total"), 4);
        foreach ((FormCell cell, CellEntry entry) in changes) builder.Set(cell, entry);
        builder.Explanations.Add(new("HOUSE.SUITS", "report", 1, reason, name, new DateOnly(2024, 3, 1)));
        builder.Notes.Add(new(reason, new($"注{reason}", $"note {reason}")));
        return builder.Build().Value;
    }
}
