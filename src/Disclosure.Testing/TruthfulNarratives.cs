using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Filed reports whose narrative tells the figures of their tables, in the field's own sentences and ways of writing numbers. No rule about texts finds
/// anything in them.
/// </summary>
public static class TruthfulNarratives
{
    private const long LargestInWords = 9_999;

    /// <summary>Sentences with the figures that they need, by the names of <see cref="ToldFigures"/>.</summary>
    internal static ImmutableArray<string> Sentences { get; } =
    [
        "全年共收到政府信息公开申请{received}件。", "本年新收政府信息公开申请{received}宗，上年结转{carried_in}宗。", "受理政府信息公开申请{in_hand}件，其中本年新收{received}件、上年结转{carried_in}件。",
        "共办理政府信息公开申请{in_hand}件。", "政府信息公开申请办结{answered}件，结转下年度{carried_out}件。", "政府信息公开申请结转下年度继续办理{carried_out}件。",
        "上年度结转政府信息公开申请{carried_in}件。", "本年新收政府信息公开申请{received}件，{answered}件办结。", "政府信息公开申请中，自然人申请{natural}件，法人或其他组织申请{organisations}件。",
        "申请办理结果：予以公开{granted}件、部分公开{partially}件、不予公开{refused}件、无法提供{unable}件、不予处理{not_processed}件、其他处理{other}件。",
        "予以公开和部分公开{disclosed}件，不予公开{refused}件。", "予以公开、部分公开和不予公开分别为{granted}件、{partially}件和{refused}件。", "{unable}件无法提供，{not_processed}件不予处理。",
        "办结政府信息公开申请{answered}件：予以公开{granted}件、部分公开{partially}件、不予公开{refused}件、无法提供{unable}件、不予处理{not_processed}件、其他处理{other}件。",
        "因政府信息公开引发行政复议{review}件，结果维持{upheld}件，结果纠正{corrected}件，其他结果{review_other}件，尚未审结{pending}件。", "因政府信息公开引发行政复议{review_concluded}件。",
        "因政府信息公开引发行政诉讼{suits}件。", "政府信息公开行政复议、行政诉讼分别为{review}件、{suits}件。", "政府信息公开类未经复议直接起诉{direct}件，复议后起诉{after_review}件。",
        "本年制发规范性文件{issued}件。", "依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。", "通过政务热线受理群众诉求{any}件，办结{any}件。", "去年收到政府信息公开申请{any}件。",
        "门户网站发布信息{any}条，公众号推送{any}条。", "某县受理政府信息公开申请{any}件。", "自开通以来累计受理政府信息公开申请{any}件。", "开展培训{any}场次，印发手册{any}份。",
    ];

    /// <summary>Consistent reports in either layout with one to six such sentences.</summary>
    public static Arbitrary<FiledReport> InReports() => Arb.From(
        from report in ConsistentReports.InAnyLayout().Generator
        from sentences in Told(report)
        select report.Changed(builder => builder.Narrative = Narrative.Empty.With(FormSection.Overview, sentences)));

    private static Gen<string> Told(FiledReport report) =>
        from count in Gen.Choose(1, 6)
        from patterns in Gen.ArrayOf(Gen.Elements(Sentences.AsEnumerable()), count)
        from told in Gen.CollectToArray(patterns, pattern => Filled(pattern, report))
        select string.Join("\n", told);

    /// <summary>A sentence with the report's own figures in it.</summary>
    private static Gen<string> Filled(string pattern, FiledReport report)
    {
        string[] parts = pattern.Split('{', '}');
        return Gen.CollectToArray(parts.Index().ToArray(), part => part.Index % 2 == 0
            ? Gen.Constant(part.Item)
            : (part.Item == "any" ? Sizes.Any : Gen.Constant(ToldFigures.Of(part.Item, report))).SelectMany(Written)).Select(string.Concat);
    }

    /// <summary>A number in Arabic, grouped, full-width or Chinese digits.</summary>
    private static Gen<string> Written(long figure) => Gen.Elements<Func<long, string>>(Numerals.Plain, Numerals.Grouped, Numerals.FullWidth, InWords).Select(write => write(figure));

    private static string InWords(long figure) => figure is >= 0 and <= LargestInWords ? Numerals.InWords((int)figure) : Numerals.Plain(figure);
}
