namespace Disclosure.Claims;

/// <summary>Reads a figure with what belongs to it: 2764.2万宗, 3万余条, 百分之三十, 四项.</summary>
internal static class FigureReader
{
    private const int LongestUnit = 4;

    private static readonly Dictionary<string, ClaimUnit> units = UnitsOf(
        (ClaimUnit.Matters, "件 宗 起 份 例 桩 件次 笔"),
        (ClaimUnit.Items, "条 条次 条数 篇 项 个 则"),
        (ClaimUnit.Yuan, "元"),
        (ClaimUnit.TenThousandYuan, "万元"),
        (ClaimUnit.HundredMillionYuan, "亿元"),
        (ClaimUnit.Percent, "% 个百分点"),
        (ClaimUnit.Pages, "页"),
        (ClaimUnit.Other, "人 人次 名 户 家 场 场次 期 次 位 批 批次 遍 轮 类 种 级 天 日 月 小时 分钟 分 周 号 年 年度 季度 倍 版 幅 张 台 套 处 平方米 公里 岁 届 个月 个工作日 工作日 时 点 字 封 通 章 款"));

    private static readonly Dictionary<string, ClaimUnit>.AlternateLookup<ReadOnlySpan<char>> unitOf =
        units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a figure; gives its length, or 0 where no figure begins. A numeral that is no figure has a length and no value.</summary>
    public static int Read(ReadOnlySpan<char> text, out Figure? figure)
    {
        figure = null;
        if (text.IsEmpty || !Numerals.CanBegin(text[0])) return 0;
        if (text.StartsWith("百分之"))
        {
            int chinese = Numerals.ReadChinese(text[3..], out decimal percent);
            if (chinese > 0)
            {
                figure = new(percent, 1, ClaimUnit.Percent, ClaimBound.Equal);
                return 3 + chinese;
            }
        }

        if (Numerals.TryReadArabic(text, out decimal value, out decimal step, out int length)) return Complete(text, value, step, length, ref figure);
        if (length > 0) return length;
        length = Numerals.ReadChinese(text, out value);
        if (length == 0) return 0;
        int end = Complete(text, value, 1, length, ref figure);
        bool isZero = value == 0 && length == 1;
        if (end == length && !isZero) figure = null;
        return end;
    }

    private static int Complete(ReadOnlySpan<char> text, decimal value, decimal step, int at, ref Figure? figure)
    {
        ClaimBound bound = ReadMore(text, ref at);
        decimal magnitude = UnitAt(text, at, out int unitLength) == ClaimUnit.None ? MagnitudeAt(text, at) : 1;
        if (magnitude > 1)
        {
            if (value > 1_000_000_000_000m) return at;
            at++;
            if (bound == ClaimBound.Equal) bound = ReadMore(text, ref at);
        }

        ClaimUnit unit = UnitAt(text, at, out unitLength);
        at += unitLength;
        if (bound == ClaimBound.Equal) bound = ReadMore(text, ref at);
        if (bound == ClaimBound.Equal && magnitude > 1) bound = ClaimBound.About;
        figure = new(value * magnitude, step * magnitude, unit, bound);
        return at;
    }

    private static ClaimBound ReadMore(ReadOnlySpan<char> text, ref int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        (ClaimBound bound, int length) =
            rest.StartsWith("以上") || rest.StartsWith("之多") ? (ClaimBound.AtLeast, 2)
            : rest.StartsWith("左右") || rest.StartsWith("上下") ? (ClaimBound.About, 2)
            : rest.StartsWith("以下") || rest.StartsWith("以内") ? (ClaimBound.AtMost, 2)
            : rest.StartsWith("余") || rest.StartsWith("多") ? (ClaimBound.AtLeast, 1)
            : (ClaimBound.Equal, 0);
        at += length;
        return bound;
    }

    private static decimal MagnitudeAt(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? 1 : text[at] switch { '万' => 10_000, '亿' => 100_000_000, _ => 1 };

    private static ClaimUnit UnitAt(ReadOnlySpan<char> text, int at, out int length)
    {
        for (length = Math.Min(LongestUnit, text.Length - at); length > 0; length--)
        {
            if (unitOf.TryGetValue(text.Slice(at, length), out ClaimUnit unit)) return unit;
        }

        return ClaimUnit.None;
    }

    private static Dictionary<string, ClaimUnit> UnitsOf(params ReadOnlySpan<(ClaimUnit Unit, string Words)> table)
    {
        Dictionary<string, ClaimUnit> all = [];
        foreach ((ClaimUnit unit, string words) in table)
        {
            foreach (string word in words.Split(' ')) all.Add(word, unit);
        }

        return all;
    }
}
