using System.Collections.Immutable;
using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class NetworkRepairsTests
{
    [Fact]
    public void With_any_bounds_blanks_and_certain_values_the_repairs_are_those_found_by_trying_everything()
    {
        for (int seed = 0; seed < LongRun.Count(300, 5_000); seed++)
        {
            Random random = new(seed);
            int unknowns = random.Next(1, 8);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(1, 5), unknowns, _ => (-random.Next(3), random.Next(4)));
            AssertSame(RandomValues(random, system, -1, 3), window: 9, seed);
        }
    }

    [Fact]
    public void Without_bounds_the_repairs_are_those_found_by_trying_everything()
    {
        for (int seed = 0; seed < LongRun.Count(100, 1_000); seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(2, 6), random.Next(1, 8), _ => (null, null));
            long?[] values = new long?[system.Unknowns];
            Array.Fill(values, 5);
            Network network = Table3.NetworkOf(system);
            long[] surpluses = new long[network.Nodes.Length];
            network.Surpluses([.. values.Select(value => value!.Value)], surpluses);
            AssertSame(new(system, [.. values], []), window: surpluses.Sum(Math.Abs) / 2, seed);
        }
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    public void In_a_block_whose_bounds_forbid_forests_the_repairs_with_cycles_are_found(int rows, int columns)
    {
        int cyclic = 0;
        for (int seed = 0; seed < LongRun.Count(100, 1_000); seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.Block(rows, columns, most: 2);
            int cells = rows * columns;
            long[] truth = [.. Enumerable.Range(0, cells).Select(_ => random.NextInt64(3))];
            long?[] values = [.. truth.Select(value => random.Next(3) == 0 ? value : random.NextInt64(3)), .. new long?[rows + columns]];
            for (int row = 0; row < rows; row++) values[cells + row] = truth.Where((_, cell) => cell / columns == row).Sum();
            for (int column = 0; column < columns; column++)
                values[cells + rows + column] = truth.Where((_, cell) => cell % columns == column).Sum();
            SmallCase small = new(system, [.. values], [.. Enumerable.Range(cells, rows + columns)]);
            if (AssertSame(small, window: 2, seed).SelectMany(set => set.Repairs).Any(repair => repair.Changes.Length >= rows + columns)) cyclic++;
        }

        Assert.NotEqual(0, cyclic);
    }

    [Fact]
    public void The_order_of_equations_and_unknowns_does_not_matter()
    {
        for (int seed = 0; seed < LongRun.Count(100, 1_000); seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(2, 6), random.Next(1, 12), _ => (-random.Next(3), random.Next(6)));
            SmallCase small = RandomValues(random, system, -1, 6);
            SmallCase other = small.Shuffled(random, out int[] place);
            IEnumerable<string> expected = NetworkRepairs.Find(small.Network, small.Values.AsSpan(), small.Options).Select(set => Text(set, place));
            IEnumerable<string> actual = NetworkRepairs.Find(other.Network, other.Values.AsSpan(), other.Options).Select(set => Text(set, null));
            Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_listed_repair_satisfies_the_system_and_none_smaller_is_known()
    {
        Network network = Table3.Network;
        for (int seed = 0; seed < LongRun.Count(50, 2_000); seed++)
        {
            Random random = new(seed);
            long?[] values = [.. Table3.Jiaozuo2023];
            int errors = random.Next(1, 4);
            for (int error = 0; error < errors; error++) values[random.Next(values.Length)] += random.Next(-5, 30);
            RepairSet set = Assert.Single(NetworkRepairs.Find(network, values));
            Assert.InRange(set.Size, 0, errors);
            Assert.True(set.IsComplete);
            foreach (MinimalRepair repair in set.Repairs.Where(repair => repair.IsDetermined))
            {
                long[] repaired = [.. values.Select(value => value!.Value)];
                foreach (Change change in repair.Changes) repaired[change.Unknown] += change.Amount!.Value;
                Assert.True(network.System.Holds(repaired));
            }
        }
    }

    [Fact]
    public void A_value_out_of_bounds_is_always_changed_even_around_a_cycle()
    {
        LinearSystem system = LinearSystem.Create(3, [Table3.Equation([0, 1], [2])], [0, null, 0], [null, null, null]);
        RepairSet set = Assert.Single(NetworkRepairs.Find(Table3.NetworkOf(system), [-3, 3, 0]));
        Assert.Equal(
            ["x0 +3.., x1 ..-3", "x0 +3.., x2 +3.."],
            set.Repairs.Select(repair => repair.ToString()));
        Assert.Equal(RepairVerdict.Ambiguous, set.Verdict);
    }

    [Fact]
    public void Where_certain_values_contradict_each_other_there_is_no_repair()
    {
        RepairOptions options = new() { Fixed = [0, 1, 2] };
        LinearSystem system = LinearSystem.Create(4, [Table3.Equation([0, 1], [2]), Table3.Equation([0], [3])]);
        Assert.Equal(RepairVerdict.Infeasible, Assert.Single(NetworkRepairs.Find(Table3.NetworkOf(system), [1, 1, 3, 1], options)).Verdict);
        Assert.Equal(RepairVerdict.NotNeeded, Assert.Single(NetworkRepairs.Find(Table3.NetworkOf(system), [1, 1, 2, 1], options)).Verdict);
    }

    [Fact]
    public void Crossing_bounds_leave_no_repair()
    {
        LinearSystem system = LinearSystem.Create(1, [], [1], [0]);
        Assert.Equal(RepairVerdict.Infeasible, Assert.Single(NetworkRepairs.Find(Table3.NetworkOf(system), [5])).Verdict);
    }

    [Fact]
    public void The_work_is_bounded_and_the_list_is_capped()
    {
        Random random = new(7);
        long?[] noise = [.. Table3.Jiaozuo2023.Select(value => (long?)value + random.Next(1000))];
        RepairSet many = Assert.Single(NetworkRepairs.Find(Table3.Network, noise, new() { Work = 2_000 }));
        Assert.Equal(RepairVerdict.TooMany, many.Verdict);
        Assert.InRange(many.Size, 19, 37);
        Assert.Empty(many.Repairs);

        long?[] moved = [.. Table3.Jiaozuo2023];
        moved[Table3.At(12, 1)] = 0;
        moved[Table3.At(12, 2)] = 16;
        RepairSet capped = Assert.Single(NetworkRepairs.Find(Table3.UnboundedNetwork, moved, new() { Listed = 4 }));
        Assert.Equal((21, 4, false), (capped.Total, capped.Repairs.Length, capped.IsComplete));
    }

    private static SmallCase RandomValues(Random random, LinearSystem system, int least, int most)
    {
        ImmutableArray<long?> values =
            [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(8) == 0 ? null : (long?)random.Next(least, most + 1))];
        return new(system, values, [.. Enumerable.Range(0, system.Unknowns).Where(x => values[x] is not null && random.Next(6) == 0)]);
    }

    /// <summary>Compares the repairs of the parts, taken together, with those of the whole.</summary>
    private static ImmutableArray<RepairSet> AssertSame(SmallCase small, long window, int seed)
    {
        ImmutableArray<RepairSet> sets = NetworkRepairs.Find(small.Network, small.Values.AsSpan(), small.Options);
        List<MinimalRepair> expected = BruteForce.Repairs(small, window);
        IEnumerable<MinimalRepair> whole = [new MinimalRepair([])];
        foreach (RepairSet set in sets)
            whole = [.. whole.SelectMany(_ => set.Repairs, (before, repair) => new MinimalRepair(before.Changes.Concat(repair.Changes)))];
        Assert.Equal((seed, Text(expected)), (seed, Text(whole)));
        Assert.Equal(expected.Count == 0, sets.Any(set => set.Verdict == RepairVerdict.Infeasible));
        return sets;
    }

    private static string Text(RepairSet set, int[]? place) =>
        $"{set.Verdict} {set.Size} {set.Total} {set.ExactUpTo}\n" + Text(set.Repairs.Select(repair =>
            new MinimalRepair(repair.Changes.Select(c => place is null ? c : c with { Unknown = place[c.Unknown] }))));

    private static string Text(IEnumerable<MinimalRepair> repairs) =>
        string.Join('\n', repairs.Select(repair => repair.ToString()).Order(StringComparer.Ordinal));
}
