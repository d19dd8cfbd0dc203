namespace Disclosure.Algebra;

/// <summary>Exact Gaussian elimination, a row at a time: keeps the independent rows and says how any other follows from them.</summary>
internal sealed class Elimination
{
    private readonly Dictionary<int, (SparseVector Row, SparseVector Origin)> pivots = [];

    /// <summary>How many independent rows there are.</summary>
    public int Rank => pivots.Count;

    /// <summary>Adds a row under a number of its own.</summary>
    /// <returns>
    /// Null where the row is independent of those before it; else the multiples of it and of independent rows that add up to zero.
    /// </returns>
    public SparseVector? Add(int number, SparseVector row)
    {
        (SparseVector rest, SparseVector origin) = Reduce(row, SparseVector.Unit(number));
        if (rest.IsZero) return origin;
        pivots.Add(rest.Indexes[0], (rest, origin));
        return null;
    }

    /// <summary>What is left of a row modulo those added: the same for any two rows that differ by a sum of multiples of them.</summary>
    public SparseVector Reduce(SparseVector row) => Reduce(row, SparseVector.Zero).Row;

    private (SparseVector Row, SparseVector Origin) Reduce(SparseVector row, SparseVector origin)
    {
        int at = 0;
        while (at < row.Indexes.Length)
        {
            int column = row.Indexes[at];
            if (pivots.TryGetValue(column, out (SparseVector Row, SparseVector Origin) pivot))
            {
                Rational factor = -row.Values[at] / pivot.Row.Values[0];
                row = row.Plus(factor, pivot.Row);
                origin = origin.Plus(factor, pivot.Origin);
            }
            else
            {
                at++;
            }
        }

        return (row, origin);
    }
}
