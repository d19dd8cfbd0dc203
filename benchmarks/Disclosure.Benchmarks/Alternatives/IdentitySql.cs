using System.Globalization;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities as SQL over a table with a column a cell, written from the rule table.</summary>
internal static class IdentitySql
{
    /// <summary>The cells of tables 3 and 4, each of which is a column <c>c</c> with its number.</summary>
    public static FormCell[] Cells { get; } =
    [
        .. OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Cells, .. OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Cells,
    ];

    /// <summary>The statement that makes the table.</summary>
    public static string CreateTable { get; } = $"CREATE TABLE reports ({string.Join(", ", Cells.Select(cell => $"{Column(cell)} INTEGER NOT NULL"))})";

    /// <summary>How many reports break no identity.</summary>
    public static string CountConsistent { get; } = $"SELECT count(*) FROM reports WHERE {string.Join(" AND ", Sides(Column).Select(sides => $"{sides.Left} = {sides.Right}"))}";

    /// <summary>Both sides of every identity over columns of some names.</summary>
    public static IEnumerable<(string Left, string Right)> Sides(Func<FormCell, string> column) =>
        from rule in RuleSet.Identities.Rules.OfType<LinearRule>()
        from instance in rule.Instances
        where instance.Cells.All(Cells.Contains)
        select (Sum(instance.Left, column), Sum(instance.Right, column));

    private static string Sum(LinearForm side, Func<FormCell, string> column) => string.Join(" + ", side.Terms.Select(term =>
        term.Coefficient == 1 ? column(term.Cell) : string.Create(CultureInfo.InvariantCulture, $"({term.Coefficient}) * {column(term.Cell)}")));

    private static string Column(FormCell cell) => string.Create(CultureInfo.InvariantCulture, $"c{Array.IndexOf(Cells, cell)}");
}
