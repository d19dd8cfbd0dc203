using System.Buffers;
using System.Text;
using System.Text.Json;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Rules;
using Disclosure.Tests.Documentation;
using Disclosure.Tests.Reports;
using Xunit;
using Pages = Disclosure.Tests.Documentation.Repository;

namespace Disclosure.Tests.Exchange;

/// <summary>Documents of every format for other programs: those the library writes, and those that the documentation shows.</summary>
internal static class ContractDocuments
{
    private static readonly LinearForm suits = LinearForm.Of("disputes.litigation_after_review.total");

    /// <summary>By name: rules, forms and analyses as written, profiles as people write them.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["rules"] = Written(output => RulesJson.Write(RuleSet.Standard, output)),
        ["rules of a profile"] = Written(output => RulesJson.Write(RuleProfile.Strict.Extend(RuleSet.Standard).Add(AtMost("HOUSE.LOW", 3)), output)),
        ["form"] = Written(FormJson.Write),
        ["analysis"] = Written(output => AnalysisJson.Write(RuleSet.Standard, output)),
        ["analysis of a range"] = Written(output => AnalysisJson.Write(RuleSet.Standard.Add(AtMost("HOUSE.LOW", 3)), output)),
        ["analysis of a conflict"] = Written(output => AnalysisJson.Write(RuleSet.Standard.Add(AtMost("HOUSE.LOW", 3)).Add(AtLeast("HOUSE.HIGH", 4)), output)),
        ["indicators"] = Indicators(),
        ["comparison"] = Written(output => ComparisonJson.Write(
            ReportComparison.Of(Jiaozuo2023.Report.ToFiled(), Jiaozuo2023.Report.ToFiled().With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(640))),
            output, "a.json", "b.json")),
        ["profile"] = Encoding.UTF8.GetBytes(ProfileJsonTests.Whole),
        ["strict profile"] = File.ReadAllBytes(Path.Combine(Pages.Root, "docs", "samples", "strict-profile.json")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The documents in the samples and on the pages of the documentation, by where they stand.</summary>
    public static IEnumerable<(string Place, byte[] Document)> Shipped() =>
        from file in Directory.EnumerateFiles(Path.Combine(Pages.Root, "docs", "samples"), "*.json", SearchOption.AllDirectories)
        select (Path.GetFileName(file), File.ReadAllBytes(file));

    public static IEnumerable<(string Place, byte[] Document)> Shown() =>
        from page in Pages.Pages
        from block in FencedBlock.On(page, "json")
        let start = block.Text.TrimStart()
        where start.StartsWith("{ \"format\"", StringComparison.Ordinal)
        select ($"{page}:{block.Line}", Encoding.UTF8.GetBytes(block.Text));

    public static string FormatOf(byte[] document)
    {
        using JsonDocument json = JsonDocument.Parse(document);
        return json.RootElement.GetProperty("format").GetString()!;
    }

    private static LinearRule AtMost(string id, long bound) =>
        LinearRule.Create(id, new("上限", "upper bound"), suits, Relation.AtMost, LinearForm.Of(bound), Severity.Error).Value;

    private static LinearRule AtLeast(string id, long bound) =>
        LinearRule.Create(id, new("下限", "lower bound"), suits, Relation.AtLeast, LinearForm.Of(bound), Severity.Error).Value;

    /// <summary>Values with an interval, a missing cell and a doubt, a ranking, and an input that could not be read.</summary>
    private static byte[] Indicators()
    {
        FiledReport published = Jiaozuo2023.Report.ToFiled();
        FiledReport doubtful = published.With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(640))
            .With(OfficialForm.Cell("disputes.review.corrected"), CellEntry.Blank);
        FindingsItem item = FindingsItem.Checked("a.json", Reconciler.Default.Check(doubtful));
        FindingsItem error = FindingsItem.Unreadable("b.json", ReportJson.Read("{"u8).Error);
        LeagueTable ranking = LeagueTable.Create(IndicatorCatalogue.DisclosureOfAllOutcomes.Of(item.Result!)).Value;
        return Written(output => IndicatorsJson.WriteDocument(BlankPolicy.Unknown, [item, error], output, ranking));
    }

    public static byte[] Written(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return output.WrittenSpan.ToArray();
    }
}
