using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class SyndromeTests
{
    private static readonly Network network = Table3.Network;

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(45)]
    [InlineData(-1_000_000_000_000_000)]
    public void Any_one_wrong_unknown_of_175_is_named_with_the_right_value(long error)
    {
        long[] surpluses = new long[network.Nodes.Length];
        for (int unknown = 0; unknown < Table3.Unknowns; unknown++)
        {
            long[] values = [.. Table3.Jiaozuo2023];
            values[unknown] += error;
            Assert.False(network.Surpluses(values, surpluses));
            Assert.True(Syndrome.TryRead(surpluses, out Syndrome syndrome));
            Assert.True(syndrome.TryLocate(network, out Change change));
            Assert.Equal(new Change(unknown, -error), change);
            Assert.Equal([change], syndrome.Candidates(network));
        }
    }

    [Fact]
    public void Nothing_wrong_and_two_wrong_unknowns_are_no_syndrome_of_one()
    {
        long[] surpluses = new long[network.Nodes.Length];
        network.Surpluses(Table3.Jiaozuo2023, surpluses);
        Assert.False(Syndrome.TryRead(surpluses, out _));
        for (int other = 1; other < Table3.Unknowns; other++)
        {
            long[] values = [.. Table3.Jiaozuo2023];
            values[0]++;
            values[other] += 2;
            network.Surpluses(values, surpluses);
            Assert.False(Syndrome.TryRead(surpluses, out _));
        }
    }

    [Fact]
    public void One_equation_alone_locates_nothing_and_lists_all_its_unknowns()
    {
        Assert.True(Network.TryFind(LinearSystem.Create(5, [Table3.Equation([0, 1, 2, 3], [4])]), out Network? block));
        long[] surpluses = new long[2];
        Assert.True(block.Surpluses([11, 4, 6, 7, 28], surpluses));
        block.Surpluses([10, 1, 0, 0, 0], surpluses);
        Assert.True(Syndrome.TryRead(surpluses, out Syndrome syndrome));
        Assert.False(syndrome.TryLocate(block, out _));
        Assert.Equal([new(0, -11), new(1, -11), new(2, -11), new(3, -11), new(4, 11)], syndrome.Candidates(block));
    }

    [Fact]
    public void Looking_for_one_wrong_unknown_allocates_nothing()
    {
        long[] values = [.. Table3.Jiaozuo2023];
        values[5]++;
        long[] surpluses = new long[network.Nodes.Length];
        bool located = false;
        void Look()
        {
            network.Surpluses(values, surpluses);
            located = Syndrome.TryRead(surpluses, out Syndrome syndrome) && syndrome.TryLocate(network, out _);
        }

        Assert.Equal(0, Allocated.ByCall(Look));
        Assert.True(located);
    }
}
