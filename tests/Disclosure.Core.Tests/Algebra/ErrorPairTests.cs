using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

/// <summary>Two wrong unknowns of the table of requests, in all 15,225 pairs or, in the usual run, in every 29th.</summary>
public sealed class ErrorPairTests
{
    private static IEnumerable<(int First, int Second)> Pairs
    {
        get
        {
            int number = 0;
            for (int first = 0; first < Table3.Unknowns; first++)
                for (int second = first + 1; second < Table3.Unknowns; second++)
                    if (LongRun.IsOn || number++ % 29 == 0) yield return (first, second);
        }
    }

    [Fact]
    public void Two_errors_of_different_size_have_one_repair()
    {
        foreach ((int first, int second) in Pairs)
        {
            foreach ((long a, long b) in new[] { (5L, 12L), (5, -12), (-1, 2), (-100, -7) })
            {
                RepairSet repairs = Repair(Table3.UnboundedNetwork, (first, a), (second, b));
                Assert.Equal((RepairVerdict.Unique, 2), (repairs.Verdict, repairs.ExactUpTo));
                Assert.Equal([new(first, -a), new(second, -b)], Assert.Single(repairs.Repairs).Changes.AsEnumerable());
            }
        }
    }

    [Fact]
    public void Of_equal_errors_every_repair_is_listed_the_truth_among_them()
    {
        SortedDictionary<int, int> same = [];
        SortedDictionary<int, int> opposite = [];
        foreach ((int first, int second) in Pairs)
        {
            Count(same, first, second, 3);
            Count(opposite, first, second, -3);
        }

        if (!LongRun.IsOn) return;
        Assert.Equal((8_713, 6_354, 158), (same[1], same[2], same.Where(entry => entry.Key >= 3).Sum(entry => entry.Value)));
        Assert.Equal([(1, 10_796), (2, 2_592), (3, 45), (7, 1_477), (21, 315)], opposite.Select(entry => (entry.Key, entry.Value)));
    }

    private static void Count(SortedDictionary<int, int> counts, int first, int second, long other)
    {
        RepairSet repairs = Repair(Table3.UnboundedNetwork, (first, 3), (second, other));
        Assert.Equal(2, repairs.Size);
        Assert.Contains(new([new Change(first, -3), new Change(second, -other)]), repairs.Repairs);
        counts[repairs.Total] = counts.GetValueOrDefault(repairs.Total) + 1;
    }

    private static RepairSet Repair(Network network, params (int Unknown, long Error)[] errors)
    {
        long?[] values = [.. Table3.Jiaozuo2023];
        foreach ((int unknown, long error) in errors) values[unknown] += error;
        return Assert.Single(NetworkRepairs.Find(network, values));
    }
}
