using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>Why a side of a linear rule has no value, as conditions over the states of its cells.</summary>
/// <param name="blanks">How blanks enter it.</param>
/// <param name="isBetweenReports">Whether figures of other reports are in the relation.</param>
/// <param name="dialect">The engine.</param>
internal sealed class SqlLack(BlankPolicy blanks, bool isBetweenReports, SqlDialect dialect)
{
    /// <summary>What a part counts as in the sum of lacks by the reason: fewer parts than that have a whole.</summary>
    private const string AbsentUnit = "1000000", UnreadUnit = "1000000000000";

    /// <summary>The column with the lacks of a cell over the parts, by their reasons.</summary>
    public static string ColumnOf(FormCell cell) => $"lack_{CellColumns.NumberOf(cell)}";

    /// <summary>The three reasons as columns of a select, each 1 or 0.</summary>
    public string Columns(ImmutableArray<LinearTerm> terms) => $"{Blank(terms)} AS is_blank, {Absent(terms)} AS is_absent, {Unread(terms)} AS is_unread";

    public string Blank(IEnumerable<LinearTerm> terms) => AnyOf(terms.Select(term =>
        term.Role == TermRole.Children ? $"{dialect.Remainder(OfParts(term), AbsentUnit)} > 0"
        : SqlSum.MayBeZero(term.Cell, blanks) ? null
        : $"{StateOf(term)} IN ({CellColumns.BlankCode}, {CellColumns.NoneMarkCode}){(IsConverted(term.Cell) ? $" OR ({StateOf(term)} = {CellColumns.NumberCode} AND {SqlSum.AliasOf(term.Role)}.{CellColumns.ComparableOf(term.Cell)} IS NULL)" : "")}"));

    public string Absent(IEnumerable<LinearTerm> terms) => AnyOf(terms.Select(term =>
        term.Role == TermRole.Children ? $"{dialect.Remainder(OfParts(term), UnreadUnit)} >= {AbsentUnit}" : $"{StateOf(term)} = {CellColumns.AbsentCode}"));

    public static string Unread(IEnumerable<LinearTerm> terms) => AnyOf(terms.Select(term =>
        term.Role == TermRole.Children ? $"{OfParts(term)} >= {UnreadUnit}" : $"{StateOf(term)} = {CellColumns.UnreadableCode}"));

    /// <summary>The lacks of a cell over the parts; one that the layout of a part does not have is absent.</summary>
    public string Sum(FormCell cell, string part, string isMissing) =>
        $"SUM(CASE WHEN {isMissing} = 1 OR {SqlSum.Figure(part, cell, blanks, isBetweenReports)} IS NOT NULL THEN 0 " +
        $"WHEN {part}.{CellColumns.StateOf(cell)} IN ({CellColumns.BlankCode}, {CellColumns.NoneMarkCode}, {CellColumns.NumberCode}) THEN 1 " +
        $"WHEN {part}.{CellColumns.StateOf(cell)} = {CellColumns.UnreadableCode} THEN {UnreadUnit} ELSE {AbsentUnit} END) AS {ColumnOf(cell)}";

    /// <summary>A sum whose unit is not known cannot be compared with others.</summary>
    private bool IsConverted(FormCell cell) => cell.IsAmount && isBetweenReports;

    private static string StateOf(LinearTerm term) => $"{SqlSum.AliasOf(term.Role)}.{CellColumns.StateOf(term.Cell)}";

    private static string OfParts(LinearTerm term) => $"{SqlSum.AliasOf(term.Role)}.{ColumnOf(term.Cell)}";

    private static string AnyOf(IEnumerable<string?> conditions)
    {
        string[] known = [.. conditions.OfType<string>().Distinct()];
        return known.Length == 0 ? "0" : $"CASE WHEN {string.Join(" OR ", known)} THEN 1 ELSE 0 END";
    }
}
