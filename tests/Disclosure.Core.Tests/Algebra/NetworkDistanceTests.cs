using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class NetworkDistanceTests
{
    [Fact]
    public void The_shortest_cycle_of_the_table_is_a_rectangle()
    {
        NetworkDistance distance = NetworkDistance.Of(Table3.Network);
        Assert.Equal(4, distance[0]);
        Assert.Equal([3, 2, 2, 3, 4], Enumerable.Range(0, 5).Select(size => distance.ExactUpTo(0, size)));
    }

    [Fact]
    public void The_table_has_diameter_three_and_two_sides()
    {
        Network network = Table3.Network;
        int[] depth = new int[38];
        for (int start = 0; start < 38; start++)
        {
            Array.Fill(depth, -1);
            depth[start] = 0;
            Queue<int> open = new([start]);
            while (open.TryDequeue(out int node))
            {
                foreach (int other in network.UnknownsAt(node).ToArray().Select(unknown => network.Arcs[unknown].Other(node)))
                {
                    if (depth[other] < 0) open.Enqueue(other);
                    if (depth[other] < 0) depth[other] = depth[node] + 1;
                    Assert.NotEqual(depth[node] % 2, depth[other] % 2);
                }
            }

            Assert.Equal(3, depth.Max());
        }
    }

    [Fact]
    public void One_equation_has_distance_two_and_a_tree_has_none()
    {
        NetworkDistance block = NetworkDistance.Of(Table3.NetworkOf(LinearSystem.Create(5, [Table3.Equation([0, 1, 2, 3], [4])])));
        Assert.Equal((2, 1), (block[0], block.ExactUpTo(0, 1)));
        NetworkDistance equal = NetworkDistance.Of(Table3.NetworkOf(LinearSystem.Create(2, [Table3.Equation([0], [1])])), false, true);
        Assert.Null(equal[0]);
    }

    [Property(MaxTest = 300)]
    public void The_least_distance_of_the_parts_is_that_found_by_elimination_blanks_or_not(int seed)
    {
        Random random = new(seed);
        LinearSystem system = SmallCase.RandomGraph(random, random.Next(2, 8), random.Next(1, 14), _ => (null, null));
        bool[] blank = [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(5) == 0)];
        Network network = Table3.NetworkOf(system);
        NetworkDistance distance = NetworkDistance.Of(network, blank);
        int? least = Enumerable.Range(0, network.ComponentCount).Min(part => distance[part]);

        int[] blanks = [.. Enumerable.Range(0, blank.Length).Where(unknown => blank[unknown])];
        IEnumerable<int> untested = SystemAnalysis.Of(system, blanks).Untested;
        int expected = SystemAnalysis.Of(system, blanks.Concat(untested)).Distance.AtLeast;
        Assert.Equal(UpToLimit(expected), UpToLimit(least ?? int.MaxValue));

        static int UpToLimit(int distance) => distance == int.MaxValue ? distance : Math.Min(distance, CodeDistance.Limit + 1);
    }
}
