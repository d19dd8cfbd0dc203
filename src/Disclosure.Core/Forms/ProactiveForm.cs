using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Table 2: 22 cells in the 2019 layout, 10 in the 2021 layout.</summary>
internal static class ProactiveForm
{
    private static readonly BilingualText item1 = new("第二十条第（一）项", "article 20(1)");
    private static readonly BilingualText item5 = new("第二十条第（五）项", "article 20(5)");
    private static readonly BilingualText item6 = new("第二十条第（六）项", "article 20(6)");
    private static readonly BilingualText item8 = new("第二十条第（八）项", "article 20(8)");
    private static readonly BilingualText item9 = new("第二十条第（九）项", "article 20(9)");

    private static readonly ImmutableArray<ColumnOfRow> documents2021 =
    [
        new(new("issued", "本年制发件数", "issued this year"), CellUnit.Document),
        new(new("repealed", "本年废止件数", "repealed this year"), CellUnit.Document),
        new(new("in_force", "现行有效件数", "in force"), CellUnit.Document),
    ];

    private static readonly ImmutableArray<ColumnOfRow> documents2019 =
    [
        new(new("newly_made", "本年新制作数量", "newly made this year"), CellUnit.Document),
        new(new("newly_disclosed", "本年新公开数量", "newly disclosed this year"), CellUnit.Document),
        new(new("total_disclosed", "对外公开总数量", "total disclosed"), CellUnit.Document),
    ];

    private static readonly ColumnOfRow decisions2021 =
        new(new("decisions", "本年处理决定数量", "decisions this year"), CellUnit.Decision);

    private static readonly ImmutableArray<ColumnOfRow> items2019 =
    [
        new(new("items_last_year", "上一年项目数量", "items last year"), CellUnit.CatalogueItem),
        new(new("items_change", "本年增/减", "change this year"), CellUnit.CatalogueItem, IsSigned: true),
    ];

    private static readonly ImmutableArray<ColumnOfRow> itemsAndDecisions2019 =
        [.. items2019, new(new("decisions", "处理决定数量", "decisions"), CellUnit.Decision)];

    public static FormTable Layout2021(CellRegistry cells) =>
        new FormTableBuilder(cells, TableKind.Proactive, FormLayout.Layout2021)
            .Under(item1)
            .Row("rules", "规章", "rules", new("规章", "rules"), Article20(1, "一"), documents2021)
            .Row("normative_documents", "行政规范性文件", "administrative normative documents",
                new("行政规范性文件", "normative documents"), Article20(1, "一"), documents2021)
            .Under(item5)
            .Row("licensing", "行政许可", "licensing", new("行政许可", "licensing"), Article20(5, "五"), decisions2021)
            .Under(item6)
            .Row("penalties", "行政处罚", "penalties", new("行政处罚", "penalties"), Article20(6, "六"), decisions2021)
            .Row("coercion", "行政强制", "coercive measures and enforcement", new("行政强制", "coercion"), Article20(6, "六"), decisions2021)
            .Under(item8)
            .Row("fees", "行政事业性收费", "administrative fees", new("行政事业性收费", "fees"), Article20(8, "八"),
                new ColumnOfRow(new("amount", "本年收费金额（单位：万元）", "amount collected this year (10 000 yuan)"), CellUnit.TenThousandYuan))
            .Build();

    public static FormTable Layout2019(CellRegistry cells) =>
        new FormTableBuilder(cells, TableKind.Proactive, FormLayout.Layout2019)
            .Under(item1)
            .Row("rules", "规章", "rules", new("规章", "rules"), Article20(1, "一"), documents2019)
            .Row("normative_documents", "规范性文件", "normative documents",
                new("规范性文件", "normative documents"), Article20(1, "一"), documents2019)
            .Under(item5)
            .Row("licensing", "行政许可", "licensing", new("行政许可", "licensing"), Article20(5, "五"), itemsAndDecisions2019)
            .Row("other_services", "其他对外管理服务事项", "other external services",
                new("其他对外管理服务事项", "other services"), Article20(5, "五"), itemsAndDecisions2019)
            .Under(item6)
            .Row("penalties", "行政处罚", "penalties", new("行政处罚", "penalties"), Article20(6, "六"), itemsAndDecisions2019)
            .Row("coercion", "行政强制", "coercive measures and enforcement",
                new("行政强制", "coercion"), Article20(6, "六"), itemsAndDecisions2019)
            .Under(item8)
            .Row("fees", "行政事业性收费", "administrative fees", new("行政事业性收费", "fees"), Article20(8, "八"), items2019)
            .Under(item9)
            .Row("procurement", "政府集中采购", "central procurement", new("政府集中采购", "procurement"), Article20(9, "九"),
                new ColumnOfRow(new("projects", "采购项目数量", "projects"), CellUnit.Project),
                new ColumnOfRow(new("amount", "采购总金额", "total amount"), CellUnit.MoneyAsPrinted))
            .Build();

    private static BilingualText Article20(int item, string chineseItem) =>
        new($"《政府信息公开条例》第二十条第（{chineseItem}）项", $"Regulation on Government Information Disclosure, art. 20({item})");
}
