using System.Collections.Immutable;
using System.Numerics;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Both sides of a linear relation, computed exactly: counts as whole numbers, amounts scaled to whole numbers.</summary>
/// <param name="Left">The value of the left side.</param>
/// <param name="Right">The value of the right side.</param>
/// <param name="Comparison">The sign of left - right.</param>
/// <param name="Difference">The size of left - right.</param>
internal readonly record struct LinearSides(decimal Left, decimal Right, int Comparison, decimal Difference)
{
    private const int Scale = 28;
    private static readonly BigInteger one = BigInteger.Pow(10, Scale);

    /// <summary>Computes both sides; false where a figure is missing.</summary>
    public static bool TryCompute(LinearInstance instance, ICellSource cells, BlankPolicy blanks, out LinearSides sides) =>
        instance.HasAmounts ? TryComputeScaled(instance, cells, blanks, out sides) : TryComputeWhole(instance, cells, blanks, out sides);

    /// <summary>Whether the left side stands to the right one as the relation asks.</summary>
    public bool Satisfy(Relation relation) => relation switch
    {
        Relation.Equal => Comparison == 0,
        Relation.AtMost => Comparison <= 0,
        _ => Comparison >= 0,
    };

    private static bool TryComputeWhole(LinearInstance instance, ICellSource cells, BlankPolicy blanks, out LinearSides sides)
    {
        sides = default;
        if (!TrySumWhole(instance.Left, cells, blanks, out Int128 left) || !TrySumWhole(instance.Right, cells, blanks, out Int128 right)) return false;
        sides = new(Narrow(left), Narrow(right), left.CompareTo(right), Narrow(Int128.Abs(left - right)));
        return true;
    }

    /// <summary>As a decimal, by the short way where there is one.</summary>
    private static decimal Narrow(Int128 value) => value == (long)value ? (long)value : (decimal)value;

    private static bool TrySumWhole(LinearForm form, ICellSource cells, BlankPolicy blanks, out Int128 sum)
    {
        sum = form.Constant;
        foreach (LinearTerm term in form.Terms)
        {
            if (blanks.CountOf(term.Cell, cells) is not { } count) return false;
            sum += Math.BigMul(term.Coefficient, count);
        }

        return true;
    }

    private static bool TryComputeScaled(LinearInstance instance, ICellSource cells, BlankPolicy blanks, out LinearSides sides)
    {
        sides = default;
        if (!TrySumScaled(instance.Left, cells, blanks, out BigInteger left) || !TrySumScaled(instance.Right, cells, blanks, out BigInteger right)) return false;
        sides = new(Unscale(left), Unscale(right), left.CompareTo(right), Unscale(BigInteger.Abs(left - right)));
        return true;
    }

    /// <summary>
    /// Computes both sides where terms are of several reports; what keeps a figure from being known goes to <paramref name="missing"/>.
    /// </summary>
    public static LinearSides? Compute(LinearInstance instance, Func<TermRole, ImmutableArray<SourcedReport>> reports, BlankPolicy blanks, List<RelatedCell> missing)
    {
        if (instance.HasAmounts)
        {
            BigInteger left = SumScaled(instance.Left, reports, blanks, missing), right = SumScaled(instance.Right, reports, blanks, missing);
            return missing.Count == 0 ? new(Unscale(left), Unscale(right), left.CompareTo(right), Unscale(BigInteger.Abs(left - right))) : null;
        }

        Int128 wholeLeft = SumWhole(instance.Left, reports, blanks, missing), wholeRight = SumWhole(instance.Right, reports, blanks, missing);
        return missing.Count == 0 ? new(Narrow(wholeLeft), Narrow(wholeRight), wholeLeft.CompareTo(wholeRight), Narrow(Int128.Abs(wholeLeft - wholeRight))) : null;
    }

    private static Int128 SumWhole(LinearForm form, Func<TermRole, ImmutableArray<SourcedReport>> reports, BlankPolicy blanks, List<RelatedCell> missing)
    {
        Int128 sum = form.Constant;
        foreach (LinearTerm term in form.Terms)
        {
            foreach (SourcedReport report in reports(term.Role))
            {
                if (blanks.CountOf(term.Cell, report.Report) is { } count) sum += Math.BigMul(term.Coefficient, count);
                else missing.Add(new(report, term.Cell));
            }
        }

        return sum;
    }

    private static BigInteger SumScaled(LinearForm form, Func<TermRole, ImmutableArray<SourcedReport>> reports, BlankPolicy blanks, List<RelatedCell> missing)
    {
        BigInteger sum = form.Constant * one;
        foreach (LinearTerm term in form.Terms)
        {
            foreach (SourcedReport report in reports(term.Role))
            {
                if (ComparableFigure.Of(term.Cell, report.Report[term.Cell], blanks) is { } figure) sum += term.Coefficient * ScaleUp(figure);
                else missing.Add(new(report, term.Cell));
            }
        }

        return sum;
    }

    private static bool TrySumScaled(LinearForm form, ICellSource cells, BlankPolicy blanks, out BigInteger sum)
    {
        sum = form.Constant * one;
        foreach (LinearTerm term in form.Terms)
        {
            if (blanks.FigureOf(term.Cell, cells[term.Cell]) is not { } figure) return false;
            sum += term.Coefficient * ScaleUp(figure);
        }

        return true;
    }

    private static BigInteger ScaleUp(decimal figure)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(figure, bits);
        BigInteger digits = new(new decimal(bits[0], bits[1], bits[2], figure < 0, 0));
        return digits * BigInteger.Pow(10, Scale - figure.Scale);
    }

    private static decimal Unscale(BigInteger value)
    {
        BigInteger whole = BigInteger.DivRem(value, one, out BigInteger fraction);
        return fraction.IsZero ? (decimal)whole : (decimal)whole + ((decimal)fraction / (decimal)one);
    }
}
