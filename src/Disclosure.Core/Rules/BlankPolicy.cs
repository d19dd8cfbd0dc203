using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>How a printed blank or none-mark in tables 3 and 4 enters the identities. Absent and unreadable cells are never zero.</summary>
public enum BlankPolicy
{
    /// <summary>A blank is unknown: what it enters cannot be decided.</summary>
    Unknown,

    /// <summary>A blank is read as 0, except in the column total. The result says that it was.</summary>
    Zero,
}

/// <summary>What a policy makes of a cell.</summary>
internal static class BlankPolicies
{
    /// <summary>The number with which a count enters a relation; <see langword="null"/> where it has none.</summary>
    public static long? CountOf(this BlankPolicy blanks, FormCell cell, ICellSource source) =>
        source.CountOf(cell) ?? (blanks == BlankPolicy.Zero && blanks.FigureOf(cell, source[cell]) is not null ? 0 : null);

    /// <summary>The figure with which an entry enters a relation; <see langword="null"/> where it has none.</summary>
    public static decimal? FigureOf(this BlankPolicy blanks, FormCell cell, CellEntry entry)
    {
        bool isZero = blanks == BlankPolicy.Zero && entry.State is CellState.Blank or CellState.NoneMark
            && cell.Table != TableKind.Proactive && cell.ColumnId != "total";
        return isZero ? 0m : entry.Value;
    }
}
