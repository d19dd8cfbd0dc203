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
    public static string CountConsistent { get; } = $"SELECT count(*) FROM reports WHERE {string.Join(" AND ", Identities)}";

    private static IEnumerable<string> Identities =>
        from rule in RuleSet.Standard.Rules.OfType<LinearRule>()
        where rule.Kind == RuleKind.Identity
        from instance in rule.Instances
        where instance.Cells.All(Cells.Contains)
        select $"{Sum(instance.Left)} = {Sum(instance.Right)}";

    private static string Sum(LinearForm side) => string.Join(" + ", side.Terms.Select(Term));

    private static string Term(LinearTerm term) =>
        term.Coefficient == 1 ? Column(term.Cell) : string.Create(CultureInfo.InvariantCulture, $"({term.Coefficient}) * {Column(term.Cell)}");

    private static string Column(FormCell cell) => string.Create(CultureInfo.InvariantCulture, $"c{Array.IndexOf(Cells, cell)}");
}
