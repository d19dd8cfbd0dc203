using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Figures of several reports in one unit, so that they can be added and compared.</summary>
internal static class ComparableFigure
{
    /// <summary>The figure of a cell, money in 万元; <see langword="null"/> where there is none or its unit is not known.</summary>
    public static decimal? Of(FormCell cell, CellEntry entry, BlankPolicy blanks) => (blanks.FigureOf(cell, entry), entry.Unit) switch
    {
        (null, _) => null,
        ({ } figure, _) when !cell.IsAmount => figure,
        ({ } figure, "万元") => figure,
        ({ } figure, null) when cell.Unit == CellUnit.TenThousandYuan => figure,
        ({ } figure, "元") => figure * 0.0001m,
        ({ } figure, "亿元") => figure * 10_000m,
        _ => null,
    };
}
