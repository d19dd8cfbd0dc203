using System.Globalization;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>A side of a linear rule as an expression; it is null where a figure is missing.</summary>
internal static class SqlSum
{
    /// <param name="form">The side.</param>
    /// <param name="blanks">How blanks enter it.</param>
    /// <param name="isBetweenReports">Whether figures of other reports are in the relation.</param>
    public static string Of(LinearForm form, BlankPolicy blanks, bool isBetweenReports = false)
    {
        IEnumerable<string> terms = form.Terms.Select((term, at) => Signed(term.Coefficient, at) + Figure(term, blanks, isBetweenReports));
        if (form.Constant != 0 || form.Terms.IsEmpty) terms = terms.Append(Constant(form.Constant, form.Terms.IsEmpty));
        return string.Join(' ', terms);
    }

    /// <summary>Whether neither side nor their difference can leave 64 bits, whatever the figures are.</summary>
    public static bool Fits(LinearInstance instance) => Largest(instance.Left) + Largest(instance.Right) <= long.MaxValue;

    /// <summary>The alias of the report whose cell a term is, or of the sums over the parts.</summary>
    public static string AliasOf(TermRole role) => role switch { TermRole.Own => "own", TermRole.LastYear => "other", _ => "sums" };

    private static string Signed(long coefficient, int at)
    {
        string sign = coefficient < 0 ? "- " : at == 0 ? "" : "+ ";
        long size = Math.Abs(coefficient);
        return size == 1 ? sign : string.Create(CultureInfo.InvariantCulture, $"{sign}{size} * ");
    }

    private static string Constant(long constant, bool isAlone) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isAlone ? "" : constant < 0 ? "- " : "+ ")}{(isAlone ? constant : Math.Abs(constant))}");

    private static string Figure(LinearTerm term, BlankPolicy blanks, bool isBetweenReports) => term.Role == TermRole.Children
        ? $"CASE WHEN sums.{SqlLack.ColumnOf(term.Cell)} = 0 THEN sums.{PartSums.SumOf(term.Cell)} END"
        : Figure(AliasOf(term.Role), term.Cell, blanks, isBetweenReports);

    /// <summary>The figure of a cell; between reports money is in one unit.</summary>
    public static string Figure(string alias, FormCell cell, BlankPolicy blanks, bool isBetweenReports)
    {
        string column = $"{alias}.{(cell.IsAmount && isBetweenReports ? CellColumns.ComparableOf(cell) : CellColumns.NumberOf(cell))}";
        return MayBeZero(cell, blanks)
            ? $"COALESCE({column}, CASE WHEN {alias}.{CellColumns.StateOf(cell)} IN ({CellColumns.BlankCode}, {CellColumns.NoneMarkCode}) THEN 0 END)"
            : column;
    }

    /// <summary>Whether a blank of a cell counts as 0.</summary>
    public static bool MayBeZero(FormCell cell, BlankPolicy blanks) => blanks == BlankPolicy.Zero && cell.Table != TableKind.Proactive && cell.ColumnId != "total";

    /// <summary>How large a side can be: a figure is at most 10^15, whichever its sign.</summary>
    private static decimal Largest(LinearForm form) =>
        (form.Terms.Sum(term => Math.Abs((decimal)term.Coefficient)) * 1_000_000_000_000_000) + Math.Abs((decimal)form.Constant);
}
