using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace Disclosure.Testing;

/// <summary>Breaks the rules about the narrative: a sentence whose figure is beyond all that it may stand for.</summary>
internal static class TextBreaks
{
    /// <summary>A sentence with a figure that is larger than cells together.</summary>
    /// <param name="before">The sentence up to its figure.</param>
    /// <param name="after">The rest of it.</param>
    /// <param name="cells">The cells, by their identifiers up to a dot: <c>requests.received.</c> is a whole row.</param>
    public static Func<FiledReport, Gen<FiledReport>> Beyond(string before, string after, params string[] cells) => report =>
        from difference in Sizes.Difference
        let sum = OfficialForm.Cells.Where(cell => cells.Any(prefix => cell.Id.StartsWith(prefix, StringComparison.Ordinal)))
            .Sum(cell => report.CountOf(cell) ?? 0)
        select report.Saying(Invariant($"{before}{sum + difference}{after}"));

    /// <summary>TEXT.SHARE: more than all.</summary>
    public static Gen<FiledReport> Share(FiledReport report) =>
        from difference in Sizes.Difference
        select report.Saying(Invariant($"政府信息公开申请中，不予公开占{102 + difference}%。"));

    /// <summary>TEXT.SUM: a list that ends with 其他, of parts that are more or less than the whole.</summary>
    public static Gen<FiledReport> Sum(FiledReport report) =>
        from parts in Gen.ArrayOf(Sizes.Difference, 3)
        from difference in Sizes.Difference
        select report.Saying(Invariant($"共发布{parts.Sum() + difference}条：动态{parts[0]}条、公告{parts[1]}条、其他{parts[2]}条。"));

    /// <summary>TEXT.FEE: two fees that do not make the sum.</summary>
    public static Gen<FiledReport> FeeParts(FiledReport report) =>
        from parts in Gen.ArrayOf(Sizes.Difference, 2)
        from difference in Sizes.Difference
        let sum = 10 * (parts.Sum() + difference)
        let rich = report.Table(TableKind.Proactive).Layout == FormLayout.Layout2021 ? report.With("proactive.fees.amount", sum) : report
        select rich.Saying(FormSection.OtherMatters, Invariant($"收取信息处理费{sum}元，其中甲单位{10 * parts[0]}元、乙单位{10 * parts[1]}元。"));

    /// <summary>TEXT.CONTRADICTION: all done, beside requests that are carried over, or one total with two figures.</summary>
    public static Gen<FiledReport> Contradiction(FiledReport report) =>
        from first in Sizes.Difference
        from difference in Sizes.Difference
        from isInWords in Gen.Elements(true, false)
        select isInWords && report.CountOf(OfficialForm.Cell("requests.carried_out.total")) > 0
            ? report.Saying("所有政府信息公开申请均已办结。")
            : report.Saying(Invariant($"主动公开政府信息{first}条。全年工作平稳。主动公开政府信息{first + difference}条。"));

    /// <summary>TEXT.YEAR: the sentence of another year.</summary>
    public static Gen<FiledReport> EarlierYear(FiledReport report) =>
        from years in Gen.Choose(1, 3)
        from figure in Sizes.Difference
        select report.Saying(Invariant($"{report.Header.Year - years}年，新收政府信息公开申请{figure}件。"));

    /// <summary>TEXT.CITATION: the regulation by another number.</summary>
    public static Gen<FiledReport> Citation(FiledReport report) =>
        from number in Gen.Elements(71, 771, 717, 492)
        select report.Saying(Invariant($"依据《中华人民共和国政府信息公开条例》（国务院令第{number}号）编制。"));

    /// <summary>The same report with a sentence more in 总体情况.</summary>
    public static FiledReport Saying(this FiledReport report, string sentence) => report.Saying(FormSection.Overview, sentence);

    /// <summary>The same report with a sentence more in a section.</summary>
    public static FiledReport Saying(this FiledReport report, FormSection section, string sentence) =>
        report.Changed(builder => builder.Narrative = report.Narrative.With(section, report.Narrative[section] + sentence));
}
