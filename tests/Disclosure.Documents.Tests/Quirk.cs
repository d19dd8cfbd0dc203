using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>Something that published reports do to the form.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Report">The report that it is done to.</param>
/// <param name="Change">Does it.</param>
internal sealed record Quirk(string Name, string Report, Action<Laid> Change)
{
    private const string Year2021 = "henan-jiaozuo-gov-2023";
    private const string Year2019 = "shanghai-general-office-2019";

    /// <summary>Cells that the change takes away from the page, or prints otherwise than the report has them.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    public static ImmutableArray<Quirk> All { get; } =
    [
        new("as the form prints it", Year2021, _ => { }),
        .. Labels(), .. Headings(), .. Cells(), .. Rows(), .. Columns(), .. Extracted(), .. Titles(),
    ];

    private static IEnumerable<Quirk> Labels()
    {
        yield return new("规范性文件 without 行政", Year2021, laid => laid.ReplaceWords("行政规范性文件", "规范性文件"));
        yield return new("an explanation inside a label", Year2021, laid => laid.ReplaceWords("行政规范性文件", "行政规范性文件（指各行政机关印发的有正式文号的文件）"));
        yield return new("the year inside a label", Year2021, laid =>
        {
            laid.ReplaceWords("本年新收", "本年(2023)新收");
            laid.ReplaceWords("上年结转", "上年(2022)结转");
        });
        yield return new("1、 for 1.", Year2021, laid => Renumber(laid, "、"));
        yield return new("1. and a blank for 1.", Year2021, laid => Renumber(laid, ". "));
        yield return new("1.2.3. for （一）（二）（三）", Year2021, laid =>
        {
            laid.ReplaceWords("（一）予以公开", "1.予以公开");
            laid.ReplaceWords("（二）部分公开", "2.部分公开");
            laid.ReplaceWords("（七）总计", "7.总计");
        });
        yield return new("情况 for 情形", Year2021, laid => laid.ReplaceWords("情形", "情况"));
        yield return new("增\\减 for 增/减", Year2019, laid => laid.ReplaceWords("增/减", "增\\减"));
        yield return new("现行有效件, 本年度制发数", Year2021, laid =>
        {
            laid.ReplaceWords("现行有效件数", "现行有效件数（历史累计）");
            laid.ReplaceWords("本年制发件数", "本年度制发数");
        });
        yield return new("采购总金额（万元，保留四位小数）", Year2019, laid => laid.ReplaceWords("采购总金额", "采购总金额（万元，保留四位小数）"));
        yield return new("short labels of （六）", Year2021, laid => laid.ReplaceWords("、行政机关不再处理其政府信息公开申请", ""));
        yield return new("typing errors in labels", Year2021, laid =>
        {
            laid.ReplaceWords("法律行政法规禁止公开", "法律行政止公开");
            laid.ReplaceWords("四类过程性信息", "四类过程性性信息");
            laid.ReplaceWords("新收政府信息公开申请", "新收政府信息公开公开申请");
        });
        yield return new("减 lost from 增/减", Year2019, laid => laid.ReplaceWords("增/减", "增/"));
        yield return new("blanks inside labels", Year2021, laid => laid.ReplaceWords("总计", "总 计"));
    }

    private static IEnumerable<Quirk> Headings()
    {
        yield return new("other words in headings", Year2021, laid =>
        {
            laid.Replace("政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况");
            laid.Replace("存在的主要问题及改进情况", "存在的主要问题及整改措施");
        });
        yield return new("no headings, the tables follow directly", Year2021, laid => laid.Blocks.RemoveAll(block => block is string line && line.Length > 2 && line[1] == '、'));
        yield return new("headings numbered anew", Year2021, laid =>
        {
            laid.Replace("一、总体情况", "总体情况");
            laid.Replace("二、主动", "一、主动");
            laid.Replace("三、收到", "二、收到");
            laid.Replace("四、政府", "三、政府");
        });
        yield return new("numbering restarted inside section one", Year2021, laid => laid.Insert(TableKind.Proactive, "一、主动公开情况。", "四、政府信息公开平台建设情况。"));
        yield return new("section one begins at （二）", Year2021, laid => laid.Replace("本年度公开", "（二）本年度公开"));
        yield return new("a list of contents before the text", Year2021, laid => laid.Blocks.InsertRange(1, FormSection.All.Select(section => $"{section.Number}、{section.Heading}")));
        yield return new("an instruction of the template left in", Year2021, laid => laid.Insert(TableKind.Requests, "（该部分以表格形式报告）"));
        yield return new("a summary before table 3", Year2021, laid => laid.Insert(TableKind.Requests, "本年新收申请 604 件，上年结转 10 件，其中自然人 529 件，予以公开 271 件。"));
        yield return new("the note of table 3 above it", Year2021, laid =>
        {
            laid.ReplaceWords("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "项目");
            laid.Insert(TableKind.Requests, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        });
        yield return new("a note under table 4", Year2021, laid => laid.Replace("五、存在", "注：含上年度结转数量\n五、存在"));
    }

    private static IEnumerable<Quirk> Cells()
    {
        foreach (string mark in new[] { "/", "-", "—", "无", " 0 ", "\u00A00" })
            yield return Print(mark.Trim().Length == 0 ? "blank" : $"“{mark}” in a cell", Year2021, "proactive.rules.issued", mark);
        foreach (string figure in new[] { "134,691", "４５２", "22（其中修订16件）", "四项", "见附件" })
            yield return Print($"“{figure}” in a cell", Year2021, "proactive.normative_documents.issued", figure);
        foreach (string change in new[] { "减4", "增1423", "+126", "--253", "−11" })
            yield return Print($"“{change}” as a change", Year2019, "proactive.licensing.items_change", change);
        foreach (string amount in new[] { "251000元", "18.3万元" })
            yield return Print($"“{amount}” as an amount", Year2019, "proactive.procurement.amount", amount);
        yield return Print("a sentence for a figure", Year2021, "proactive.fees.amount", "本单位无行政事业性收费项目。");
    }

    private static IEnumerable<Quirk> Rows()
    {
        yield return new("a local extra row", Year2021, laid => laid.Table(TableKind.Proactive).Rows.Insert(3, [new("其他主动公开文件"), new("12"), new("0"), new("12")]));
        yield return new("extra rows under other services", Year2019, laid =>
        {
            LaidTable table = laid.Table(TableKind.Proactive);
            table.Rows.Insert(table.Rows.IndexOf(table.RowOf("proactive.other_services.decisions")) + 1, [new("行政检查"), new("3"), new("0"), new("77")]);
        });
        yield return new("（六） as one row in a report for 2023", "jiangsu-huaian-hongze-gov-2023", _ => { });
        yield return new("no line 第二十条第（一）项", Year2021, laid => laid.Table(TableKind.Proactive).Rows.RemoveAt(0));
        yield return new("rows without the label of their group", Year2021, laid =>
        {
            foreach (string group in new[] { "（三）不予公开", "（四）无法提供", "（五）不予处理" }) laid.ReplaceWords(group, "");
        });
        yield return new("two rows without labels", Year2021, laid =>
        {
            laid.ReplaceWords("3.危及“三安全一稳定”", "");
            laid.ReplaceWords("4.保护第三方合法权益", "");
        });
        yield return new("a page break in table 3 with its headings again", Year2021, laid => Break(laid, repeatsHeadings: true));
        yield return new("a page break in table 3", Year2021, laid => Break(laid, repeatsHeadings: false));
        yield return new("tables published as pictures", Year2021, laid => laid.Blocks.RemoveAll(block => block is LaidTable { Kind: not TableKind.Disputes }))
        {
            Changed = [.. OfficialForm.Cells.Where(cell => cell.Table != TableKind.Disputes).Select(cell => cell.Id)],
        };
        yield return new("repeated lines lost: zeros after the first", Year2021, laid =>
        {
            HashSet<string> seen = [];
            foreach (List<LaidCell> row in laid.Table(TableKind.Requests).Rows) row.RemoveAll(cell => cell.Cell is not null && !seen.Add(cell.Text));
        })
        {
            Changed = [.. OfficialForm.Cells.Where(cell => cell.Table == TableKind.Requests).Select(cell => cell.Id)],
        };
    }

    private static IEnumerable<Quirk> Columns()
    {
        yield return new("a heading line padded to 17 columns", Year2021, laid => laid.Table(TableKind.Requests).Rows[0].AddRange(Enumerable.Range(0, 7).Select(_ => new LaidCell(""))));
        yield return new("总计 before 自然人 in the headings", Year2021, laid =>
        {
            List<LaidCell> row = laid.Table(TableKind.Requests).Rows[1];
            row.Insert(0, row[^1]);
            row.RemoveAt(row.Count - 1);
        });
        yield return new("no 自然人 in the headings", Year2021, laid => laid.ReplaceWords("自然人", ""));
        yield return new("商业 and 企业 on two heading lines", Year2021, laid => laid.ReplaceWords("商业企业", "商业 企业"));
        yield return new("headings cut in the cell", Year2021, laid =>
        {
            laid.ReplaceWords("本年制发件数", "本年制");
            laid.ReplaceWords("现行有效件数", "现行有");
        });
        yield return new("empty cells collapsed: 3 | 3", Year2021, laid => laid.Table(TableKind.Requests).RowOf("requests.outcome.unable.needs_creation.total").RemoveAll(cell => cell.Cell is not null && cell.Text == "0"))
        {
            Changed = [.. OfficialForm.Cells.Where(cell => cell.RowId == "outcome.unable.needs_creation").Select(cell => cell.Id)],
        };
    }

    private static IEnumerable<Quirk> Extracted()
    {
        yield return new("labels with a character a line", Year2021, laid => laid.ReplaceWords("三、本年度办理结果", string.Join('\n', "三、本年度办理结果".ToCharArray())));
        yield return new("the heading characters of table 4 interleaved", Year2021, laid => Interleave(laid.Table(TableKind.Disputes)));
        yield return new("figures on the line behind their label", Year2021, laid => laid.ReplaceWords("已获取信息", "已获取信息\n"));
        yield return new("a total on a line of its own", Year2021, laid =>
        {
            LaidCell total = laid.Table(TableKind.Requests)["requests.outcome.partially_granted.total"];
            total.Text = "\n" + total.Text;
        });
    }

    private static IEnumerable<Quirk> Titles()
    {
        yield return new("no year in the title", Year2021, laid => laid.Replace("2023年政府信息公开", "政府信息公开"));
        yield return new("年度 twice in the title", Year2021, laid => laid.Replace("2023年政府信息公开", "2023年度年度政府信息公开"));
        yield return new("工作报告 for 工作年度报告", Year2021, laid => laid.Replace("工作年度报告", "工作报告"));
        yield return new("a digit lost from the year, 沐阳 for 沭阳", "jiangsu-suqian-shuyang-drc-2023", laid =>
        {
            laid.Replace("2023年", "202年");
            laid.Replace("沭阳", "沐阳");
        });
        yield return new("the body on a line of its own", Year2021, laid => laid.Replace("焦作市人民政府2023年", "2023年"));
    }

    private static Quirk Print(string name, string report, string cell, string printed) =>
        new(name, report, laid => laid.Blocks.OfType<LaidTable>().First(table => cell.StartsWith(FormIdOf(table.Kind), StringComparison.Ordinal))[cell].Text = printed) { Changed = [cell] };

    private static string FormIdOf(TableKind kind) => OfficialForm.Table(kind, FormLayout.Layout2021).Id;

    private static void Renumber(Laid laid, string point)
    {
        foreach (LaidCell cell in laid.Blocks.OfType<LaidTable>().SelectMany(table => table.Rows).SelectMany(row => row))
            if (cell.Text is [>= '1' and <= '8', '.', > '9', ..]) cell.Text = cell.Text[0] + point + cell.Text[2..];
    }

    private static void Break(Laid laid, bool repeatsHeadings)
    {
        LaidTable table = laid.Table(TableKind.Requests);
        int at = table.Rows.IndexOf(table.RowOf("requests.outcome.refused.internal_affairs.total"));
        LaidTable rest = new() { Kind = TableKind.Requests };
        if (repeatsHeadings) rest.Rows.AddRange(table.Rows.Take(3));
        rest.Rows.AddRange(table.Rows.Skip(at));
        rest.Rows[repeatsHeadings ? 3 : 0].InsertRange(0, [new("", table.Rows.Count - at, 1), new("", 4, 1)]);
        table.Rows.RemoveRange(at, table.Rows.Count - at);
        laid.Blocks.InsertRange(laid.Blocks.IndexOf(table) + 1, ["- 3 -", rest]);
    }

    private static void Interleave(LaidTable table)
    {
        List<LaidCell> columns = table.Rows[^2];
        table.Rows.RemoveAt(table.Rows.Count - 2);
        foreach (int character in Enumerable.Range(0, 4))
            table.Rows.Insert(table.Rows.Count - 1, [.. columns.Select(cell => new LaidCell(cell.Text.Length > character ? cell.Text[character].ToString() : ""))]);
    }
}
