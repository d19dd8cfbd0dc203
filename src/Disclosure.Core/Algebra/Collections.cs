using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>Divides numbers that add up to zero into as many collections as possible that do so, too. A work area, reused without allocating.</summary>
internal sealed class Collections
{
    /// <summary>Of more numbers than this the answer is a bound: subsets double with each.</summary>
    private const int Exact = 12;

    private long[] sums = [];
    private byte[] most = [];

    /// <summary>How many collections there can be at most, none of the numbers being zero and no two of them cancelling.</summary>
    public int Most(ReadOnlySpan<long> numbers)
    {
        // Three numbers at least make a collection.
        if (numbers.Length < 6) return Math.Min(numbers.Length, 1);
        if (numbers.Length > Exact) return numbers.Length / 3;
        if (sums.Length < 1 << numbers.Length) (sums, most) = (new long[1 << numbers.Length], new byte[1 << numbers.Length]);
        if (!HaveTwo(numbers)) return 1;
        for (int subset = 1; subset < 1 << numbers.Length; subset++)
        {
            sums[subset] = sums[subset & (subset - 1)] + numbers[BitOperations.TrailingZeroCount(subset)];
            byte without = 0;
            for (int rest = subset; rest != 0; rest &= rest - 1)
                without = Math.Max(without, most[subset & ~(rest & -rest)]);
            most[subset] = (byte)(sums[subset] == 0 ? without + 1 : without);
        }

        return most[(1 << numbers.Length) - 1];
    }

    /// <summary>Whether some of the numbers, the last not among them, add up to zero, so that the others do, too.</summary>
    private bool HaveTwo(ReadOnlySpan<long> numbers)
    {
        for (int subset = 1; subset < 1 << (numbers.Length - 1); subset++)
        {
            sums[subset] = sums[subset & (subset - 1)] + numbers[BitOperations.TrailingZeroCount(subset)];
            if (sums[subset] == 0) return true;
        }

        return false;
    }
}
