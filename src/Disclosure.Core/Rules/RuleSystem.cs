using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Instances of linear rules as a system of linear relations: each cell is an unknown.</summary>
/// <remarks>
/// Immutable and reusable. Unknowns stand in the order of the form and relations in the order of their rules' identifiers, so that it does
/// not depend on the order of the rule set. Relations in which a sum of money stands are left out: they are not whole numbers.
/// </remarks>
internal sealed class RuleSystem
{
    private readonly Dictionary<FormCell, int> numbers = [];

    private RuleSystem(ImmutableArray<RuleInstance> relations, bool countsAreNotNegative)
    {
        Relations = relations;
        Cells = [.. relations.SelectMany(relation => relation.Instance.Cells).Distinct().OrderBy(cell => cell.Index)];
        for (int number = 0; number < Cells.Length; number++) numbers.Add(Cells[number], number);
        System = LinearSystem.Create(
            Cells.Length,
            relations.Select(relation => RelationOf(relation.Instance)),
            Cells.Select(cell => countsAreNotNegative && !cell.IsSigned ? 0 : (long?)null));
    }

    /// <summary>The cell of each unknown.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The rule instance of each relation.</summary>
    public ImmutableArray<RuleInstance> Relations { get; }

    /// <summary>The relations over the numbered cells.</summary>
    public LinearSystem System { get; }

    /// <summary>The system of some instances.</summary>
    /// <param name="instances">The instances.</param>
    /// <param name="countsAreNotNegative">Whether a count that the form does not print with a sign is at least 0.</param>
    public static RuleSystem Of(IEnumerable<RuleInstance> instances, bool countsAreNotNegative) => new(
        [
            .. instances.Where(relation => !relation.Instance.HasAmounts)
                .OrderBy(relation => relation.Rule.Id.Value, StringComparer.Ordinal),
        ],
        countsAreNotNegative);

    /// <summary>The number of a cell; -1 where no relation has it.</summary>
    public int NumberOf(FormCell cell) => numbers.GetValueOrDefault(cell, -1);

    /// <summary>The figure of every cell, null where it has none.</summary>
    public long?[] Read(ICellSource source, BlankPolicy blanks) =>
        [.. Cells.Select(cell => blanks.CountOf(cell, source))];

    private LinearRelation RelationOf(LinearInstance instance) => LinearRelation.Create(
        instance.Left.Terms.Select(term => new Term(term.Coefficient, numbers[term.Cell]))
            .Concat(instance.Right.Terms.Select(term => new Term(-term.Coefficient, numbers[term.Cell]))),
        instance.Relation switch { Relation.Equal => Sense.Equal, Relation.AtMost => Sense.AtMost, _ => Sense.AtLeast },
        instance.Right.Constant - instance.Left.Constant);
}
