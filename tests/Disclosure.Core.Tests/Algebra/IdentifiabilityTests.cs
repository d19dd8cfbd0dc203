using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class IdentifiabilityTests
{
    [Theory]
    [InlineData(true, false, false, 147, 0, 7, 4, 0, 0)]
    [InlineData(true, true, false, 0, 7, 7, 3, 7, 21)]
    [InlineData(false, false, true, 0, 0, 25, 7, 0, 0)]
    [InlineData(true, false, true, 0, 28, 21, 7, 0, 0)]
    [InlineData(false, true, true, 0, 154, 3, 7, 0, 0)]
    [InlineData(true, true, true, 0, 175, 0, 0, 0, 0)]
    public void Fewer_equations_tell_fewer_unknowns_apart(
        bool balance, bool outcomes, bool rows, int untested, int unique, int classes, int size, int moreClasses, int moreSize)
    {
        LinearRelation[] relations =
            [.. balance ? Table3.Balance : [], .. outcomes ? Table3.OutcomeSums : [], .. rows ? Table3.RowSums : []];
        Identifiability told = Identifiability.Of(Table3.NetworkOf(Table3.Of(relations, least: 0)));
        Assert.Equal(untested, told.Untested.Length);
        Assert.Equal(
            Enumerable.Repeat(1, unique).Concat(Enumerable.Repeat(size, classes)).Concat(Enumerable.Repeat(moreSize, moreClasses)).Order(),
            told.Classes.Select(members => members.Length).Order());
    }

    [Fact]
    public void The_shortest_cycle_of_the_table_is_a_rectangle()
    {
        Identifiability told = Identifiability.Of(Table3.Network);
        Assert.Equal(4, told.Distance(0));
        Assert.Equal([3, 2, 2, 3, 4], Enumerable.Range(0, 5).Select(size => told.ExactUpTo(0, size)));
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
        Identifiability block = Identifiability.Of(Table3.NetworkOf(LinearSystem.Create(5, [Table3.Equation([0, 1, 2, 3], [4])])));
        Assert.Equal((2, 1), (block.Distance(0), block.ExactUpTo(0, 1)));
        Identifiability equal = Identifiability.Of(Table3.NetworkOf(LinearSystem.Create(2, [Table3.Equation([0], [1])])), 1);
        Assert.Null(equal.Distance(0));
    }

    [Fact]
    public void Blanks_merge_nodes_so_that_errors_go_unseen_or_cannot_be_told_apart()
    {
        int[] totals = [.. Enumerable.Range(0, 7).Select(column => Table3.At(Table3.OutcomeTotal, column))];
        Identifiability row = Identifiability.Of(Table3.Network, totals);
        Assert.Empty(row.Untested);
        Assert.Equal(168, row.Classes.Length);

        int[] two = [Table3.At(Table3.Received, 0), Table3.At(Table3.Received, 1)];
        Identifiability pair = Identifiability.Of(Table3.Network, two);
        Assert.Contains(pair.Classes, members => members.SequenceEqual([Table3.At(Table3.CarriedIn, 0), Table3.At(Table3.CarriedIn, 1)]));
        Assert.Equal(2, pair.Distance(0));

        int[] three = [.. two, Table3.At(Table3.CarriedIn, 0)];
        Assert.Equal([Table3.At(Table3.CarriedIn, 1)], Identifiability.Of(Table3.Network, three).Untested.AsEnumerable());
    }
}
