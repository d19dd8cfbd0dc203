using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Evaluates any linear instance straight from the rule table: the reference for the kernels and the path of every rule that is
/// not one of the 42.
/// </summary>
internal static class LinearEvaluation
{
    public static Observation Observe(LinearRule rule, LinearInstance instance, ICellSource cells, BlankPolicy blanks, UndeterminedReasons because)
    {
        bool isComplete = LinearSides.TryCompute(instance, cells, blanks, out LinearSides sides);
        return isComplete && because == UndeterminedReasons.None
            ? Decided(rule, instance, sides)
            : Undetermined(instance, cells, blanks, because);
    }

    /// <summary>What is seen of an instance whose sides are computed.</summary>
    public static Observation Decided(LinearRule rule, LinearInstance instance, LinearSides sides)
    {
        Outcome outcome = sides.Satisfy(instance.Relation) ? Outcome.Holds : Outcome.Broken;
        return instance.HasAmounts
            ? new(instance.Name, outcome, instance.Place)
            {
                Cells = instance.Cells,
                Left = sides.Left,
                Right = sides.Right,
                Facts = rule.FactsOf(instance.Place, sides.Left, sides.Right, sides.Comparison, sides.Difference),
            }
            : new(instance.Name, outcome, instance.Place, rule.FactsOfCounts) { Cells = instance.Cells, Left = sides.Left, Right = sides.Right };
    }

    /// <summary>What is seen of an instance that lacks a figure or is no evidence.</summary>
    public static Observation Undetermined(LinearInstance instance, ICellSource cells, BlankPolicy blanks, UndeterminedReasons because)
    {
        ImmutableArray<FormCell> missing = [.. instance.Cells.Where(cell => blanks.FigureOf(cell, cells[cell]) is null)];
        foreach (FormCell cell in missing) because |= UndeterminedReason.Of(cells[cell]);
        return new(instance.Name, Outcome.Undetermined, instance.Place)
        {
            Cells = instance.Cells,
            Missing = missing,
            Facts = [new("place", instance.Place.Name), new("missing", MissingText.Of(cells, instance, missing, because))],
            UndeterminedBecause = because,
        };
    }
}
