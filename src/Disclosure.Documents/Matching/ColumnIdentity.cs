using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Documents.Matching;

/// <summary>An identity of table 3 down one column of applicants, as weights whose sum is zero.</summary>
internal sealed class ColumnIdentity
{
    private readonly Dictionary<FormCell, long> weights;

    private ColumnIdentity(LinearRule rule, LinearInstance instance)
    {
        Name = $"{rule.Id.Value}/{instance.Name}";
        Cells = instance.Cells;
        weights = instance.Cells.ToDictionary(cell => cell, cell => In(instance.Left, cell) - In(instance.Right, cell));
    }

    public string Name { get; }

    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The identities of all columns but the total, in which no figure's place is in doubt.</summary>
    public static IEnumerable<ColumnIdentity> Of(FormTable table) =>
        from rule in new[] { RequestRules.Balance, RequestRules.Outcomes }
        from instance in rule.Instances
        where instance.Name != "total" && instance.Cells.All(table.Contains)
        select new ColumnIdentity(rule, instance);

    public long Weight(FormCell cell) => weights.GetValueOrDefault(cell);

    private static long In(LinearForm form, FormCell cell) => form.Terms.Where(term => term.Cell == cell).Sum(term => term.Coefficient);
}
