using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Plausibility of the rules and normative documents of table 2.</summary>
public static class DocumentRules
{
    /// <summary>T2.STOCK: what was issued in the year is in force at its end or was repealed: issued ≤ in_force + repealed (2021 layout).</summary>
    public static LinearRule Stock { get; } = new(
        new(RuleId.Known("T2.STOCK"), RuleKind.Plausibility, Severity.Warning, Grounding.Inference)
        {
            Title = new("制发不多于现行有效与废止之和", "issued documents are in force or repealed"),
            Statement = new("每行：本年制发件数≤现行有效件数＋本年废止件数", "in both rows: issued <= in_force + repealed"),
            Source = new(
                "由三栏含义推断；实例：规章 2、0、0，规范性文件 1、0、0",
                "from the meaning of the three columns; seen: rules 2, 0, 0 and normative documents 1, 0, 0"),
            Message = new(
                "{place}：本年制发 {left} 件，现行有效与废止之和只有 {right} 件，少 {difference}",
                "{place}: {left} issued, but in force and repealed are only {right}, {difference} less"),
        },
        new("制发件数", "issued"),
        new("现行有效与废止之和", "in force and repealed"),
        [.. new[] { "rules", "normative_documents" }.Select(StockOf)]);

    /// <summary>
    /// T2.POWER: rules (规章) reported by a body without rule-making power. Ministries and provincial governments have it, and the
    /// governments of 设区的市 and 自治州; a general office counts as its government; 盟 and 地区 do not have it.
    /// </summary>
    public static PredicateRule Power { get; } = new(
        new(RuleId.Known("T2.POWER"), RuleKind.Plausibility, Severity.Warning, Grounding.Statute)
        {
            Title = new("规章制定权", "the power to make rules"),
            Statement = new(
                "无规章制定权的单位，“规章”一行各格为 0", "every cell of the row 规章 is 0 for a body without rule-making power"),
            Source = new(
                "《立法法》第九十一条、第九十三条；实例：两个乡镇、一个县级部门填报规章",
                "Legislation Law, arts 91 and 93; seen: two townships and a county department that report rules"),
            Message = new(
                "{place}：填报 {value} 件，而{body}没有规章制定权",
                "{place}: {value} reported, but {body} has no power to make rules"),
        },
        [.. OfficialForm.Cells.Where(cell => cell.Table == TableKind.Proactive && cell.RowId == "rules")],
        static context => [ObservePower(context.Report)]);

    private static LinearInstance StockOf(string row)
    {
        FormTable table = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021);
        table.TryGetRow(row, out FormRow? formRow);
        FormCell Cell(string column) => OfficialForm.Cell($"proactive.{row}.{column}");
        return new(row, RulePlace.Named(formRow!.Place, TableKind.Proactive, formRow.Label, null),
            Cell("issued"), Relation.AtMost, LinearForm.Of(Cell("in_force"), Cell("repealed")));
    }

    private static Observation ObservePower(FiledReport report)
    {
        FormTable table = report.Table(TableKind.Proactive);
        table.TryGetRow("rules", out FormRow? row);
        RulePlace place = RulePlace.Named(row!.Place, TableKind.Proactive, row.Label, null);
        Authority authority = report.Header.Authority;
        if (HasPower(authority) is not { } hasPower) return Observation.NotApplicable("rules", place, NotApplicableReason.NotStated);
        ImmutableArray<FormCell> reported = [.. row.Cells.Where(cell => report.CountOf(cell) > 0)];
        return hasPower || reported.IsEmpty
            ? new("rules", Outcome.Holds, place)
            : new("rules", Outcome.Broken, place)
            {
                Cells = reported,
                Facts =
                [
                    new("place", RulePlace.Of(table, reported[0]).Name), new("value", report.CountOf(reported[0])!.Value),
                    new("body", new BilingualText($"{authority.Level!.Name!.Chinese}级{authority.Kind!.Name!.Chinese}", $"a {authority.Kind.Name.English} at {authority.Level.Name.English} level")),
                ],
            };
    }

    private static bool? HasPower(Authority authority)
    {
        if (authority is not { Level: { IsKnown: true } level, Kind: { IsKnown: true } kind }) return null;
        if (level == AuthorityLevel.State) return true;
        bool isGovernment = kind == AuthorityKind.Government || kind == AuthorityKind.GeneralOffice;
        return isGovernment && (level == AuthorityLevel.Province || (level == AuthorityLevel.Prefecture && !IsLeagueOrArea(authority.Name)));
    }

    private static bool IsLeagueOrArea(string? name) =>
        name is not null && (name.Contains("盟行政公署", StringComparison.Ordinal) || name.Contains("地区行政公署", StringComparison.Ordinal));
}
