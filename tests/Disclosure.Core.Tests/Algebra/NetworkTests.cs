using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class NetworkTests
{
    private static LinearRelation[] All => [.. Table3.System.Relations];

    [Fact]
    public void The_table_of_requests_is_one_simple_network_of_38_nodes_without_a_root()
    {
        Network network = Table3.Network;
        Assert.Equal((38, 175, 1), (network.Nodes.Length, network.Arcs.Length, network.ComponentCount));
        Assert.DoesNotContain(network.Nodes, node => node.IsRoot);
        Assert.Equal(175, network.Arcs.Select(Ends).Distinct().Count());
        Assert.DoesNotContain(network.Arcs, arc => arc.From == arc.To);
    }

    [Fact]
    public void The_sum_of_the_total_row_is_left_out_by_proof()
    {
        Network network = Table3.Network;
        ImpliedRelation implied = Assert.Single(network.Implied);
        Assert.Equal(14 + Table3.OutcomeTotal, implied.Relation);
        Assert.Equal(All[implied.Relation], implied.Proof.Of(Table3.System));
        Assert.Equal(10, implied.Proof.Multiples.Length);
    }

    [Fact]
    public void Every_unknown_stands_once_with_plus_and_once_with_minus() => AssertSigned(Table3.Network);

    [Fact]
    public void The_surpluses_are_the_residuals_under_the_signs()
    {
        Network network = Table3.Network;
        long[] surpluses = new long[38];
        Assert.True(network.Surpluses(Table3.Jiaozuo2023, surpluses));
        long[] typed = [.. Table3.Jiaozuo2023];
        typed[Table3.At(Table3.Received, Table3.TotalColumn)] = 640;
        Assert.False(network.Surpluses(typed, surpluses));
        for (int node = 0; node < 38; node++)
        {
            NetworkNode at = network.Nodes[node];
            Assert.Equal((Int128)surpluses[node], at.Sign * All[at.Relation!.Value].Residual(typed));
        }
    }

    [Fact]
    public void A_chain_of_three_years_in_one_cell_or_in_two_printed_ones_is_a_network()
    {
        Network merged = Table3.NetworkOf(Chain(merged: true));
        Assert.Equal((511, 117, 1), (merged.Arcs.Length, merged.System.Relations.Length, merged.ComponentCount));
        Assert.Equal(109, merged.Nodes.Length - 1);
        Assert.Equal(511, merged.Arcs.Select(Ends).Distinct().Count());
        AssertSigned(merged);

        Network printed = Table3.NetworkOf(Chain(merged: false));
        Assert.Equal((525, 131, 1), (printed.Arcs.Length, printed.System.Relations.Length, printed.ComponentCount));
        Assert.Equal(123, printed.Nodes.Length - 1);
        AssertSigned(printed);
    }

    [Fact]
    public void One_published_subtotal_a_group_keeps_the_network()
    {
        (int First, int Count)[] groups = [(2, 8), (10, 3), (13, 5), (18, 3)];
        int Subtotal(int group, int column) => Table3.Unknowns + (group * 7) + column;
        List<LinearRelation> relations = [.. Table3.Balance, .. Table3.RowSums];
        for (int c = 0; c < 7; c++)
        {
            int column = c;
            IEnumerable<int> Members((int First, int Count) group) =>
                Enumerable.Range(Table3.FirstOutcome + group.First, group.Count).Select(row => Table3.At(row, column));
            relations.AddRange(groups.Select((group, g) => Table3.Equation(Members(group), [Subtotal(g, column)])));
            relations.Add(Table3.Equation(
                [Table3.At(2, c), Table3.At(3, c), .. Enumerable.Range(0, 4).Select(g => Subtotal(g, column))],
                [Table3.At(Table3.OutcomeTotal, c)]));
        }

        relations.AddRange(Enumerable.Range(0, 4).Select(g => Table3.Equation(
            Enumerable.Range(0, 6).Select(c => Subtotal(g, c)), [Subtotal(g, 6)])));
        Network network = Table3.NetworkOf(LinearSystem.Create(203, relations));
        Assert.Equal((66, 1, 203), (network.Nodes.Length, network.ComponentCount, network.Arcs.Select(Ends).Distinct().Count()));
        AssertSigned(network);
    }

    [Fact]
    public void What_stands_in_one_equation_ends_at_the_root_of_its_part_and_what_stands_in_none_is_a_loop()
    {
        Network network = Table3.NetworkOf(LinearSystem.Create(7, [Table3.Equation([0, 1], [2]), Table3.Equation([3], [4, 5])]));
        Assert.Equal((5, 3), (network.Nodes.Length, network.ComponentCount));
        Assert.Equal([false, false, true, true, true], network.Nodes.Select(node => node.IsRoot));
        Assert.Equal(network.Arcs[6].From, network.Arcs[6].To);
        Assert.Equal(network.ComponentOf(network.Arcs[0].From), network.ComponentOf(network.Arcs[2].To));
        AssertSigned(network);
    }

    [Fact]
    public void Repeated_and_empty_equations_do_no_harm()
    {
        LinearRelation sum = Table3.Equation([0, 1], [2]);
        Network network = Table3.NetworkOf(LinearSystem.Create(3, [sum, LinearRelation.Create([]), sum, sum]));
        Assert.All(network.Implied, implied => Assert.Equal(network.System.Relations[implied.Relation], implied.Proof.Of(network.System)));
        AssertSigned(network);
    }

    [Fact]
    public void Other_systems_are_not_taken_for_networks()
    {
        static bool IsNetwork(params LinearRelation[] relations) => Network.TryFind(LinearSystem.Create(8, relations), out _);
        Assert.True(IsNetwork());
        Assert.False(IsNetwork(LinearRelation.Create([new(2, 0), new(-1, 1)])));
        Assert.False(IsNetwork(LinearRelation.Create([new(1, 0), new(-1, 1)], Sense.AtMost)));
        Assert.False(IsNetwork(LinearRelation.Create([new(1, 0), new(-1, 1)], Sense.Equal, 1)));
        Assert.False(IsNetwork(
            LinearRelation.Create([new(1, 0), new(1, 1)]), LinearRelation.Create([new(1, 1), new(1, 2)]), LinearRelation.Create([new(1, 0), new(1, 2)])));
        Assert.False(IsNetwork(Table3.Equation([0, 1], [2]), Table3.Equation([0, 3], [4]), Table3.Equation([0, 5], [6])));
    }

    [Fact]
    public void A_subtotal_in_both_dimensions_is_no_network()
    {
        int Subtotal(int row) => Table3.Unknowns + row;
        IEnumerable<LinearRelation> enterprises = Enumerable.Range(0, Table3.Rows).Select(row =>
            Table3.Equation(Enumerable.Range(1, 5).Select(c => Table3.At(row, c)), [Subtotal(row)]));
        LinearRelation outcomes = Table3.Equation(
            Enumerable.Range(Table3.FirstOutcome, Table3.Outcomes).Select(Subtotal), [Subtotal(Table3.OutcomeTotal)]);
        Assert.False(Network.TryFind(LinearSystem.Create(200, [.. All, .. enterprises, outcomes]), out _));
    }

    private static (int, int) Ends(Arc arc) => (Math.Min(arc.From, arc.To), Math.Max(arc.From, arc.To));

    private static void AssertSigned(Network network)
    {
        for (int node = 0; node < network.Nodes.Length; node++)
        {
            if (network.Nodes[node].Relation is not { } relation) continue;
            for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
            {
                Arc arc = network.Arcs[unknown];
                long expected = arc.From == arc.To ? 0 : node == arc.To ? 1 : node == arc.From ? -1 : 0;
                Assert.Equal(expected, network.Nodes[node].Sign * network.System.Relations[relation].CoefficientOf(unknown));
            }
        }
    }

    private static LinearSystem Chain(bool merged)
    {
        List<LinearRelation> relations = [];
        int Number(int year, int unknown)
        {
            int row = unknown / 7;
            if (merged && year > 0 && row == Table3.CarriedIn) return ((year - 1) * 175) + Table3.At(Table3.CarriedOut, unknown % 7);
            return (year * 175) + unknown;
        }

        for (int year = 0; year < 3; year++)
        {
            int now = year;
            relations.AddRange(All.Select(equation =>
                LinearRelation.Create(equation.Terms.Select(term => term with { Unknown = Number(now, term.Unknown) }))));
            if (merged || year == 0) continue;
            relations.AddRange(Enumerable.Range(0, 7).Select(c =>
                Table3.Equation([Number(now - 1, Table3.At(Table3.CarriedOut, c))], [Number(now, Table3.At(Table3.CarriedIn, c))])));
        }

        if (!merged) return LinearSystem.Create(525, relations);
        int[] used = [.. relations.SelectMany(relation => relation.Terms).Select(term => term.Unknown).Distinct().Order()];
        return LinearSystem.Create(511, relations.Select(relation =>
            LinearRelation.Create(relation.Terms.Select(term => term with { Unknown = Array.BinarySearch(used, term.Unknown) }))));
    }
}
