using System.Numerics;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Indicators;

/// <summary>A cell of the form in two reports.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record CellComparison
{
    internal CellComparison(FormCell cell, FiledReport before, FiledReport after)
    {
        Cell = cell;
        Before = before[cell];
        After = after[cell];
        IsOnFormBefore = before.Table(cell.Table).Contains(cell);
        IsOnFormAfter = after.Table(cell.Table).Contains(cell);
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>What stands in it in the first report.</summary>
    public CellEntry Before { get; }

    /// <summary>What stands in it in the second report.</summary>
    public CellEntry After { get; }

    /// <summary>Whether the layout of the first report has the cell.</summary>
    public bool IsOnFormBefore { get; }

    /// <summary>Whether the layout of the second report has the cell.</summary>
    public bool IsOnFormAfter { get; }

    /// <summary>How the two differ.</summary>
    public CellDifference Kind =>
        IsOnFormBefore != IsOnFormAfter ? CellDifference.Layout
        : Before == After ? CellDifference.None
        : Before.State != After.State ? CellDifference.State
        : Before.Value != After.Value || Before.Unit != After.Unit ? CellDifference.Number
        : CellDifference.Print;

    /// <summary>Whether they differ in more than the print.</summary>
    public bool IsDifferent => Kind is not (CellDifference.None or CellDifference.Print);

    /// <summary>The second number less the first; <see langword="null"/> where one has none, or they are printed in different units.</summary>
    public decimal? Difference => Before.Unit == After.Unit ? After.Value - Before.Value : null;

    /// <summary>
    /// The difference in percent of the first number, rounded half away from zero from the exact fraction; <see langword="null"/> where there
    /// is no difference to be told, the first number is 0 or below, or the growth is beyond any decimal.
    /// </summary>
    /// <param name="decimals">0 to 9.</param>
    public decimal? Growth(int decimals = 2) => Difference is { } difference && Before.Value is > 0 and { } first
        ? Percentage.Of(Whole(difference, Scale(difference, first)), Whole(first, Scale(difference, first)), decimals)
        : null;

    private static int Scale(decimal one, decimal other) => Math.Max(one.Scale, other.Scale);

    /// <summary>A decimal times a power of ten that makes it whole.</summary>
    private static BigInteger Whole(decimal number, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        BigInteger digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (number < 0 ? -digits : digits) * BigInteger.Pow(10, scale - number.Scale);
    }
}
