using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>One relation of a linear rule: left, relation, right, and where on the form it stands.</summary>
/// <remarks>
/// Immutable. It exists for a report whose layouts have all its cells, and for no report alone where it has cells of others; for others there
/// is no such instance.
/// </remarks>
public sealed class LinearInstance
{
    internal LinearInstance(string name, RulePlace place, LinearForm left, Relation relation, LinearForm right)
    {
        Name = name;
        Place = place;
        Left = left;
        Relation = relation;
        Right = right;
        List<FormCell> own = new(left.Terms.Length + right.Terms.Length);
        foreach (ImmutableArray<LinearTerm> side in new[] { left.Terms, right.Terms })
        {
            foreach (LinearTerm term in side)
            {
                HasAmounts |= term.Cell.IsAmount;
                if (term.Role == TermRole.Children) Reach = RuleReach.BetweenBodies;
                else if (term.Role == TermRole.LastYear && Reach == RuleReach.WithinReport) Reach = RuleReach.BetweenYears;
                else if (term.Role == TermRole.Own && !own.Contains(term.Cell)) own.Add(term.Cell);
            }
        }

        Cells = [.. own];
    }

    /// <summary>The name of the instance: a column, row, group or cell, unique among the instances that one report can have.</summary>
    public string Name { get; }

    /// <summary>Where on the form it stands.</summary>
    public RulePlace Place { get; }

    /// <summary>The left side.</summary>
    public LinearForm Left { get; }

    /// <summary>How left must stand to right.</summary>
    public Relation Relation { get; }

    /// <summary>The right side.</summary>
    public LinearForm Right { get; }

    /// <summary>Every cell of the report itself on either side, once.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>How far it looks.</summary>
    public RuleReach Reach { get; }

    /// <summary>What a breach asks for where that is not what the rule says.</summary>
    internal Severity? Severity { get; init; }

    /// <summary>Whether a sum of money enters the relation.</summary>
    internal bool HasAmounts { get; }

    /// <summary>Whether the layouts of a report have all cells of the instance.</summary>
    public bool ExistsIn(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ExistsIn(report.Tables);
    }

    /// <summary>Whether tables have all cells of the instance.</summary>
    internal bool ExistsIn(TableSet tables) => Reach == RuleReach.WithinReport && HasOwnCellsIn(tables);

    /// <summary>Whether tables have the cells of the report itself.</summary>
    internal bool HasOwnCellsIn(TableSet tables)
    {
        foreach (FormCell cell in Cells)
        {
            if (!tables[cell.Table].Contains(cell)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Left} {Symbol} {Right}";

    private string Symbol => Relation switch { Relation.Equal => "=", Relation.AtMost => "<=", _ => ">=" };
}
