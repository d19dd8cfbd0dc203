using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Linear relations between the reports of one body for two years that follow each other (跨年衔接).</summary>
public static class YearRules
{
    private static readonly FormTable requests = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021);
    private static readonly FormTable disputes = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021);

    /// <summary>
    /// YEAR.CARRY: requests carried in = requests that last year's report carried out, in each of the 7 columns. The rows are the same in both
    /// layouts, so that it holds from 2019 to 2020 to 2021. A difference is put right or explained.
    /// </summary>
    public static LinearRule Carry { get; } = new(
        new(RuleId.Known("YEAR.CARRY"), RuleKind.Expected, Severity.Expected, Grounding.LabelSemantics)
        {
            Title = new("上年结转与上年度报告相符", "carried in as last year's report carried out"),
            Statement = new(
                "每列：二、上年结转政府信息公开申请数量＝上年度报告的四、结转下年度继续办理", "in every column: carried_in = last year's carried_out"),
            Source = new("表三“二、上年结转”“四、结转下年度继续办理”的栏目含义", "the labels of rows II and IV of table 3"),
            Message = new(
                "{place}：上年结转 {left}，上年度报告结转下年度 {right}，{larger}多 {difference}",
                "{place}: {left} carried in, but last year's report carried out {right}; {larger} is {difference} larger"),
        },
        new("上年结转", "carried in"),
        new("上年度报告", "last year's report"),
        [.. requests.Rows[0].Columns.Select(column => Instance(
            requests, $"carried_in.{column.Id}", column.Id,
            LinearForm.Of($"requests.carried_in.{column.Id}"), Relation.Equal, LinearForm.OfLastYear($"requests.carried_out.{column.Id}")))])
    {
        EarlierRevision = new(
            "{place}：上年结转 {left}，上年度报告最后一版结转下年度 {right}，{larger}多 {difference}；与上年度报告较早的一版相符",
            "{place}: {left} carried in, but the latest revision of last year's report carried out {right}; {larger} is {difference} larger. An earlier revision fits"),
    };

    /// <summary>YEAR.STOCK: documents in force = those of last year + issued - repealed, in both document rows, both years in the 2021 layout.</summary>
    public static LinearRule Stock { get; } = new(
        new(RuleId.Known("YEAR.STOCK"), RuleKind.Plausibility, Severity.Warning, Grounding.Inference)
        {
            Title = new("现行有效件数与上年度衔接", "documents in force follow from last year's"),
            Statement = new(
                "每行：本年现行有效件数＝上年度现行有效件数＋本年制发件数－本年废止件数", "in both rows: in_force = last year's in_force + issued - repealed"),
            Source = new(
                "由三栏含义推断；修改计入制发、自然失效或清理可使其不成立",
                "from the meaning of the three columns; amendments counted as issued, lapses and clean-ups break it honestly"),
            Message = new(
                "{place}：现行有效 {left} 件，按上年度推算 {right} 件，{larger}多 {difference}",
                "{place}: {left} in force, {right} by last year's report; {larger} is {difference} larger"),
        },
        new("填报数", "the report"),
        new("推算数", "what follows from last year"),
        [.. new[] { "rules", "normative_documents" }.Select(row => Instance(
            OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021), $"{row}.in_force", row,
            LinearForm.Of($"proactive.{row}.in_force"), Relation.Equal,
            LinearForm.OfLastYear($"proactive.{row}.in_force") + LinearForm.Of($"proactive.{row}.issued") - LinearForm.Of($"proactive.{row}.repealed")))]);

    /// <summary>YEAR.ITEMS: 2019 layout: items of last year = the items that last year's report started from + its change.</summary>
    public static LinearRule Items { get; } = new(
        new(RuleId.Known("YEAR.ITEMS"), RuleKind.Plausibility, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = new("上一年项目数量与上年度报告相符", "items of last year as last year's report has them"),
            Statement = new(
                "2019 年格式各行：上一年项目数量＝上年度报告的上一年项目数量＋本年增/减",
                "2019 layout, in every row: items_last_year = last year's items_last_year + items_change"),
            Source = new("2019 年格式表二第二、三、四部分的栏目含义", "the labels of the 2019 layout of table 2"),
            Message = new(
                "{place}：上一年项目数量 {left}，按上年度报告为 {right}，{larger}多 {difference}",
                "{place}: {left} items last year, {right} by last year's report; {larger} is {difference} larger"),
        },
        new("填报数", "the report"),
        new("上年度报告", "last year's report"),
        [.. new[] { "licensing", "other_services", "penalties", "coercion", "fees" }.Select(row => Instance(
            OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019), $"{row}.items_last_year", row,
            LinearForm.Of($"proactive.{row}.items_last_year"), Relation.Equal,
            LinearForm.OfLastYear($"proactive.{row}.items_last_year", $"proactive.{row}.items_change")))]);

    /// <summary>YEAR.PENDING: the cases that last year's report left pending are among this year's.</summary>
    public static LinearRule Pending { get; } = new(
        new(RuleId.Known("YEAR.PENDING"), RuleKind.Plausibility, Severity.Info, Grounding.Inference)
        {
            Title = new("上年尚未审结的案件计入本年", "last year's pending cases are among this year's"),
            Statement = new("每组：上年度报告的尚未审结≤本年总计", "in every group: last year's pending <= total"),
            Source = new(
                "由栏目含义推断；案件计入受理年度还是审结年度，格式未定", "from the labels; whether a case counts in the year it is filed or decided is open"),
            Message = new(
                "{place}：本年总计 {right} 件，少于上年度尚未审结的 {left} 件，少 {difference}",
                "{place}: {right} cases in all, {difference} less than the {left} that last year's report left pending"),
        },
        new("上年尚未审结", "pending last year"),
        new("本年总计", "the total"),
        [.. disputes.Rows.Select(row => Instance(
            disputes, $"{row.Id}.total", row.Id,
            LinearForm.OfLastYear($"disputes.{row.Id}.pending"), Relation.AtMost, LinearForm.Of($"disputes.{row.Id}.total")))]);

    private static LinearInstance Instance(FormTable table, string cell, string name, LinearForm left, Relation relation, LinearForm right) =>
        new(name, RulePlace.Of(table, OfficialForm.Cell($"{FormTable.NameOf(table.Kind)}.{cell}")), left, relation, right);
}
