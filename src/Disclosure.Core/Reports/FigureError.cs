using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Why figures make no record: one of them, given or computed, is none that the form can hold.</summary>
/// <remarks>Immutable. Equality is by content. Where several figures are wrong, the first in the order of the form is told.</remarks>
public sealed record FigureError
{
    private readonly BilingualText text;

    private FigureError(FigureErrorKind kind, decimal? figure, BilingualText text, BilingualText? place = null)
    {
        Kind = kind;
        Figure = figure;
        this.text = text;
        Place = place;
    }

    /// <summary>What is wrong.</summary>
    public FigureErrorKind Kind { get; }

    /// <summary>The offending figure; <see langword="null"/> where no single figure is to blame.</summary>
    public decimal? Figure { get; }

    /// <summary>Where on the form the figure stands, as far as the record knows its place.</summary>
    public BilingualText? Place { get; }

    /// <summary>The sentence for people.</summary>
    public string Message(Language language) =>
        Place is null ? text.In(language)
        : language == Language.Chinese ? $"{Place.Chinese}：{text.Chinese}"
        : $"{Place.English}: {text.English}";

    /// <inheritdoc/>
    public override string ToString() => Message(Language.English);

    internal static FigureError OutOfRange(decimal figure) => new(
        FigureErrorKind.OutOfRange, figure,
        new($"{Text(figure)} 不在 0 至 10^15 之间", $"{Text(figure)} is not between 0 and 10^15"));

    internal static FigureError ChangeOutOfRange(decimal figure) => new(
        FigureErrorKind.OutOfRange, figure,
        new($"{Text(figure)} 不在 -10^15 至 10^15 之间", $"{Text(figure)} is not between -10^15 and 10^15"));

    internal static FigureError NotExact(decimal figure) => new(
        FigureErrorKind.NotExact, figure,
        new($"{Text(figure)} 超过 28 位数字，不能精确表示", $"{Text(figure)} has more than 28 digits and cannot be kept exactly"));

    internal static FigureError HandledMoreThanReceived(decimal excess, BilingualText? column) => new(
        FigureErrorKind.HandledMoreThanReceived, -excess,
        new(
            $"三、（七）总计比一＋二多 {Text(excess)}，无从结转下年度",
            $"III(7) total is {Text(excess)} larger than I + II, so nothing can be carried out"),
        column);

    internal static FigureError LayoutsDiffer() => new(
        FigureErrorKind.LayoutsDiffer, null,
        new("主动公开表的 2019 年格式与 2021 年格式栏目不同，不能相加",
            "the 2019 and 2021 layouts of the table on proactive disclosure count different things and do not add up"));

    internal static FigureError UnitsDiffer(string? left, string? right) => new(
        FigureErrorKind.UnitsDiffer, null,
        new($"单位不同（{left ?? "未注明"}、{right ?? "未注明"}），不能相加",
            $"the units differ ({left ?? "none printed"}, {right ?? "none printed"}), so the amounts do not add up"));

    internal static FigureError UnknownUnit(string unit) => new(
        FigureErrorKind.UnknownUnit, null,
        new($"单位“{unit}”不是元、万元或亿元", $"the unit '{unit}' is none of 元, 万元, 亿元"));

    internal FigureError At(BilingualText place) => new(Kind, Figure, text, place);

    private static string Text(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);
}
