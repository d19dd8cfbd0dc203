using System.Collections.Immutable;
using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class LeastChangeTests
{
    [Fact]
    public void The_cost_is_the_least_of_all_solutions()
    {
        for (int seed = 0; seed < LongRun.Count(200, 3_000); seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(1, 5), random.Next(1, 7), _ => (-random.Next(3), random.Next(4)));
            ImmutableArray<long?> values =
                [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(8) == 0 ? null : (long?)random.Next(-1, 4))];
            ImmutableHashSet<int> certain = [.. Enumerable.Range(0, system.Unknowns).Where(x => values[x] is not null && random.Next(6) == 0)];
            int[] weights = [.. values.Select(_ => random.Next(1, 5))];
            Network network = Table3.NetworkOf(system);
            LeastChange least = LeastChange.Find(network, values.AsSpan(), weights, certain);

            SmallCase open = new(system, [.. values.Select((value, unknown) => certain.Contains(unknown) ? value : null)], []);
            int[] free = [.. Enumerable.Range(0, values.Length).Where(unknown => !certain.Contains(unknown))];
            List<long> costs = [.. BruteForce.Solutions(open, [], free, window: 9)
                .Select(solution => values.Select((value, x) => value is null ? 0 : weights[x] * Math.Abs(solution[x] - value.Value)).Sum())];
            Assert.Equal((seed, costs.Count == 0), (seed, least.Verdict == FeasibilityVerdict.Impossible));
            Assert.Equal(costs.Count == 0, least.Conflict is not null);
            if (costs.Count == 0) continue;
            Assert.Equal((seed, (Int128)costs.Min()), (seed, least.Cost));
            Assert.DoesNotContain(least.Changes, change => certain.Contains(change.Unknown));
            long?[] repaired = [.. values];
            foreach (Change change in least.Changes) repaired[change.Unknown] += change.Amount;
            Assert.Equal(FeasibilityVerdict.Possible, NetworkRanges.Find(network, repaired).Verdict);
        }
    }

    [Fact]
    public void On_the_table_the_prices_prove_that_no_repair_costs_less()
    {
        for (int seed = 0; seed < LongRun.Count(50, 2_000); seed++)
        {
            Random random = new(seed);
            long?[] values = [.. Table3.Jiaozuo2023];
            for (int error = random.Next(1, 8); error > 0; error--) values[random.Next(values.Length)] += random.Next(-20, 200);
            int[] weights = [.. values.Select(_ => random.Next(1, 10))];
            LeastChange least = LeastChange.Find(Table3.Network, values, weights);

            long[] repaired = [.. values.Select(value => value!.Value)];
            foreach (Change change in least.Changes) repaired[change.Unknown] += change.Amount!.Value;
            Assert.True(Table3.System.Holds(repaired));
            Assert.Equal(least.Cost, least.Changes.Sum(change => weights[change.Unknown] * Math.Abs(change.Amount!.Value)));
            AssertPricesProve(least, Table3.Network, [.. values.Select(value => value!.Value)], weights);
        }
    }

    [Fact]
    public void The_work_is_bounded()
    {
        Random random = new(7);
        long?[] noise = [.. Table3.Jiaozuo2023.Select(value => (long?)value + random.Next(1000))];
        LeastChange undecided = LeastChange.Find(Table3.Network, noise, work: 100);
        Assert.Equal(FeasibilityVerdict.Undecided, undecided.Verdict);
        Assert.Empty(undecided.Changes);
        Assert.Equal(FeasibilityVerdict.Possible, LeastChange.Find(Table3.Network, noise).Verdict);
    }

    [Fact]
    public void A_part_trusted_more_than_its_total_stays()
    {
        LinearSystem system = LinearSystem.Create(3, [Table3.Equation([0, 1], [2])], Enumerable.Repeat<long?>(0, 3));
        Network network = Table3.NetworkOf(system);
        Assert.Equal([new Change(2, 3)], LeastChange.Find(network, [2, 1, 0], [5, 5, 1]).Changes.AsEnumerable());
        Assert.Equal([new Change(0, -2), new Change(1, -1)], LeastChange.Find(network, [2, 1, 0], certain: ImmutableHashSet.Create(2)).Changes.AsEnumerable());
        Assert.Empty(LeastChange.Find(network, [2, 1, 3]).Changes);
    }

    [Fact]
    public void What_forbids_every_repair_is_named()
    {
        LinearSystem system = LinearSystem.Create(4, [Table3.Equation([0, 1], [2]), Table3.Equation([0], [3])], Enumerable.Repeat<long?>(0, 4));
        LeastChange none = LeastChange.Find(Table3.NetworkOf(system), [2, 1, 1, 2], certain: ImmutableHashSet.Create(0, 2));
        Assert.Equal([0], none.Conflict!.Relations.AsEnumerable());
        Assert.Equal([1], none.Conflict.Lower.AsEnumerable());
        Assert.Equal([0, 2], none.Conflict.Given.AsEnumerable());
    }

    /// <summary>
    /// By duality any repair costs at least what the prices ask for moving the surpluses, corrected where a value is or becomes negative.
    /// </summary>
    private static void AssertPricesProve(LeastChange least, Network network, long[] values, int[] weights)
    {
        long[] surpluses = new long[network.Nodes.Length];
        network.Surpluses(values, surpluses);
        Int128 bound = 0;
        for (int node = 0; node < surpluses.Length; node++) bound -= (Int128)surpluses[node] * least.Prices[node];
        for (int unknown = 0; unknown < values.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            long gain = least.Prices[arc.To] - least.Prices[arc.From];
            Assert.InRange(gain, -long.MaxValue, weights[unknown]);
            if (values[unknown] < 0) bound += (Int128)(weights[unknown] - gain) * -values[unknown];
            else if (gain < -weights[unknown]) bound -= (Int128)(-gain - weights[unknown]) * values[unknown];
        }

        Assert.Equal(least.Cost, bound);
    }
}
