using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

/// <summary>The rank of the terms of a system modulo a large prime, found by dense column elimination: a second opinion.</summary>
internal static class ModularElimination
{
    private const long Prime = 2_147_483_647;

    public static int Rank(LinearSystem system)
    {
        List<long[]> columns =
        [
            .. Enumerable.Range(0, system.Unknowns).Select(unknown =>
                system.Relations.Select(relation => ((relation.CoefficientOf(unknown) % Prime) + Prime) % Prime).ToArray()),
        ];
        int rank = 0;
        for (int row = 0; row < system.Relations.Length; row++)
        {
            int found = columns.FindIndex(column => column[row] != 0);
            if (found < 0) continue;
            long[] pivot = columns[found];
            columns.RemoveAt(found);
            rank++;
            long inverse = Power(pivot[row], Prime - 2);
            foreach (long[] column in columns)
            {
                long factor = column[row] * inverse % Prime;
                for (int at = 0; at < column.Length; at++) column[at] = (column[at] + ((Prime - factor) * pivot[at] % Prime)) % Prime;
            }
        }

        return rank;
    }

    private static long Power(long value, long exponent)
    {
        long result = 1;
        for (; exponent > 0; exponent /= 2, value = value * value % Prime)
            if (exponent % 2 == 1) result = result * value % Prime;
        return result;
    }
}
