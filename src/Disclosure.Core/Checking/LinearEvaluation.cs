using System.Collections.Immutable;
using System.Numerics;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Evaluates any linear instance straight from the rule table, exactly: the reference for the kernels and the path of every
/// rule that is not one of the 42. Figures are scaled to whole numbers, so that amounts add up without rounding.
/// </summary>
internal static class LinearEvaluation
{
    private static readonly BigInteger one = BigInteger.Pow(10, Scale);
    private const int Scale = 28;

    public static Observation Observe(LinearRule rule, LinearInstance instance, FiledReport report, BlankPolicy blanks, UndeterminedReasons because)
    {
        ImmutableArray<FormCell> missing = [.. instance.Cells.Where(cell => ValueOf(report, cell, blanks) is null)];
        foreach (FormCell cell in missing) because |= ReasonOf(report[cell]);
        if (because != UndeterminedReasons.None)
        {
            return new(instance.Name, Outcome.Undetermined, instance.Place)
            {
                Cells = instance.Cells,
                Missing = missing,
                Facts = [new("place", instance.Place.Name), new("missing", MissingText.Of(report, instance, missing, because))],
                UndeterminedBecause = because,
            };
        }

        BigInteger left = Sum(instance.Left, report, blanks), right = Sum(instance.Right, report, blanks);
        decimal leftValue = Unscale(left), rightValue = Unscale(right);
        return new(instance.Name, Holds(instance.Relation, left.CompareTo(right)) ? Outcome.Holds : Outcome.Broken, instance.Place)
        {
            Cells = instance.Cells,
            Left = leftValue,
            Right = rightValue,
            Facts =
            [
                new("place", instance.Place.Name), new("left", leftValue), new("right", rightValue),
                new("larger", left > right ? rule.LeftName : rule.RightName), new("difference", Unscale(BigInteger.Abs(left - right))),
            ],
        };
    }

    /// <summary>The figure with which a cell enters a relation; <see langword="null"/> where it has none.</summary>
    public static decimal? ValueOf(FiledReport report, FormCell cell, BlankPolicy blanks)
    {
        CellEntry entry = report[cell];
        bool zero = blanks == BlankPolicy.Zero && entry.State is CellState.Blank or CellState.NoneMark
            && cell.Table != TableKind.Proactive && cell.ColumnId != "total";
        return entry.Value ?? (zero ? 0m : null);
    }

    private static UndeterminedReasons ReasonOf(CellEntry entry) => entry.State switch
    {
        CellState.Absent => UndeterminedReasons.NotInSource,
        CellState.Unreadable => UndeterminedReasons.NotRead,
        _ => UndeterminedReasons.Blank,
    };

    private static BigInteger Sum(LinearForm form, FiledReport report, BlankPolicy blanks)
    {
        BigInteger sum = form.Constant * one;
        foreach (LinearTerm term in form.Terms) sum += term.Coefficient * ScaleUp(ValueOf(report, term.Cell, blanks)!.Value);
        return sum;
    }

    private static BigInteger ScaleUp(decimal value)
    {
        decimal whole = decimal.Truncate(value);
        decimal fraction = value - whole;
        return (new BigInteger(whole) * one) + (new BigInteger(Digits(fraction)) * BigInteger.Pow(10, Scale - fraction.Scale));
    }

    /// <summary>A fraction without its point: 0.0123 becomes 123.</summary>
    private static decimal Digits(decimal fraction)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(fraction, bits);
        return new(bits[0], bits[1], bits[2], fraction < 0, 0);
    }

    private static decimal Unscale(BigInteger value)
    {
        BigInteger whole = BigInteger.DivRem(value, one, out BigInteger fraction);
        return fraction.IsZero ? (decimal)whole : (decimal)whole + ((decimal)fraction / (decimal)one);
    }

    private static bool Holds(Relation relation, int comparison) => relation switch
    {
        Relation.Equal => comparison == 0,
        Relation.AtMost => comparison <= 0,
        _ => comparison >= 0,
    };
}
