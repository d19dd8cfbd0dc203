using System.Collections.Immutable;
using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

/// <summary>Networks beside which other relations must hold: inequalities, constants, coefficients, cells that no equation has.</summary>
public sealed class ConstrainedRepairsTests
{
    [Fact]
    public void With_any_relations_beside_the_network_the_repairs_are_those_found_by_trying_everything()
    {
        for (int seed = 0; seed < LongRun.Count(400, 10_000); seed++)
        {
            Random random = new(seed);
            LinearSystem network = SmallCase.RandomGraph(random, random.Next(1, 5), random.Next(2, 8), _ => (-random.Next(3), random.Next(4)));
            SmallCase small = WithValues(random, Beside(random, network, random.Next(1, 4)));
            RepairSet set = Find(small.System, small.Values, small.Options);
            Assert.Equal((seed, Text(BruteForce.Repairs(small, window: 9))), (seed, Text(set.Repairs)));
            Assert.Equal(set.Repairs.IsEmpty, set.Verdict == RepairVerdict.Infeasible);
        }
    }

    [Property(MaxTest = 200)]
    public void They_are_those_of_the_way_through_conflicts(int seed)
    {
        Random random = new(seed);
        LinearSystem network = SmallCase.RandomGraph(random, random.Next(2, 5), random.Next(2, 9), _ => (0, null));
        SmallCase small = WithValues(random, Beside(random, network, random.Next(1, 3)));
        RepairSet expected = ConflictRepairs.Find(small.System, small.Values, small.Options);
        RepairSet found = Find(small.System, small.Values, small.Options);
        Assert.Equal((expected.Verdict, expected.Size, expected.Total), (found.Verdict, found.Size, found.Total));
        Assert.Equal<MinimalRepair>(expected.Repairs, found.Repairs);
    }

    // One more came in: in any of six columns more is carried out, or in the two where anything was, less carried in. Ten more: only the
    // former. One less: in the five columns in which anything came in more was carried in, in two of them less carried out.
    [Theory]
    [InlineData(Sense.AtLeast, 100, 0, 1)]
    [InlineData(Sense.AtLeast, 605, 4, 8)]
    [InlineData(Sense.AtLeast, 614, 4, 6)]
    [InlineData(Sense.AtMost, 603, 4, 7)]
    [InlineData(Sense.AtMost, 590, 4, 3)]
    public void A_limit_on_a_total_that_is_broken_changes_four_cells_around_a_cycle(Sense sense, long limit, int size, int total)
    {
        int received = Table3.At(Table3.Received, Table3.TotalColumn);
        RepairSet set = Find(WithRule(LinearRelation.Create([new(1, received)], sense, limit)), [.. Table3.Jiaozuo2023], RepairOptions.Default);
        Assert.Equal((size, total), (set.Size, set.Total));
        foreach (Change change in set.Repairs.SelectMany(repair => repair.Changes).Where(change => change.Unknown == received))
            Assert.Equal(limit - 604, sense == Sense.AtLeast ? change.Least : change.Most);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public void Errors_are_named_beside_a_rule_that_holds(int errors, int size)
    {
        LinearSystem system = WithRule(LinearRelation.Create(
            [new(2, Table3.At(3, 6)), new(-1, Table3.At(2, 6))], Sense.AtMost));
        (int Row, int Column, long Amount)[] wrong = [(Table3.OutcomeTotal, 0, 45), (12, 3, 7), (Table3.Received, 4, -20)];
        long?[] values = [.. Table3.Jiaozuo2023];
        foreach ((int row, int column, long amount) in wrong.Take(errors)) values[Table3.At(row, column)] += amount;
        RepairSet set = Find(system, values, RepairOptions.Default);
        Assert.Equal((RepairVerdict.Unique, size), (set.Verdict, set.Size));
        Assert.Equal(
            wrong.Take(errors).Select(cell => new Change(Table3.At(cell.Row, cell.Column), -cell.Amount)).OrderBy(change => change.Unknown),
            set.Repairs[0].Changes);
    }

    [Fact]
    public void What_cannot_hold_or_would_change_too_much_is_said_within_the_work_allowed()
    {
        LinearRelation[] raised = [.. Enumerable.Range(0, 6).Select(column =>
            LinearRelation.Create([new(1, Table3.At(0, column))], Sense.Equal, Table3.Jiaozuo2023[Table3.At(0, column)] + 100 + column))];
        RepairOptions options = new() { Work = 10_000 };
        RepairSet large = Find(WithRule(raised), [.. Table3.Jiaozuo2023], options);
        Assert.Equal(RepairVerdict.TooMany, large.Verdict);
        Assert.InRange(large.Size, 12, 24);
        LinearRelation negative = LinearRelation.Create([new(1, Table3.At(0, 6))], Sense.AtMost, -1);
        Assert.Equal(RepairVerdict.Infeasible, Find(WithRule(negative), [.. Table3.Jiaozuo2023], options).Verdict);
        LinearRelation odd = LinearRelation.Create([new(2, Table3.At(2, 6)), new(2, Table3.At(23, 6))], Sense.Equal, 1201);
        Assert.Equal(RepairVerdict.Infeasible, Find(WithRule(odd), [.. Table3.Jiaozuo2023], options).Verdict);
    }

    [Fact]
    public void A_rule_of_the_same_form_that_is_no_node_does_not_spoil_the_network()
    {
        LinearRelation sum = Table3.Equation([Table3.At(2, 0), Table3.At(3, 1)], [Table3.At(4, 2)]);
        ConstrainedNetwork constrained = ConstrainedNetwork.Find(WithRule(sum, LinearRelation.Create([new(1, 3)], Sense.AtMost, 9)))!;
        Assert.Equal(2, constrained.Sides.Length);
        Assert.Equal(sum, constrained.Sides[0]);
        Assert.Equal((38, 1), (constrained.Network.Nodes.Length, constrained.Network.ComponentCount));
    }

    private static RepairSet Find(LinearSystem system, IReadOnlyList<long?> values, RepairOptions options) =>
        ConstrainedRepairs.Find(ConstrainedNetwork.Find(system) ?? throw new InvalidOperationException($"No network in {system}."), [.. values], options);

    private static LinearSystem WithRule(params LinearRelation[] rules) => Table3.Of([.. rules, .. Table3.System.Relations], least: 0);

    /// <summary>Adds relations, the first of them a node.</summary>
    private static LinearSystem Beside(Random random, LinearSystem network, int count)
    {
        int unknowns = network.Unknowns + random.Next(2);
        IEnumerable<LinearRelation> rules = Enumerable.Range(0, count).Select(_ => LinearRelation.Create(
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Term(random.Next(-2, 3), random.Next(unknowns))),
            (Sense)random.Next(3),
            random.Next(-4, 5)));
        return LinearSystem.Create(
            unknowns,
            [.. network.Relations, Table3.Equation([0], []), .. rules],
            [.. network.Lower, .. Enumerable.Repeat<long?>(-1, unknowns - network.Unknowns)],
            [.. network.Upper, .. Enumerable.Repeat<long?>(2, unknowns - network.Unknowns)]);
    }

    private static SmallCase WithValues(Random random, LinearSystem system)
    {
        ImmutableArray<long?> values =
            [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(8) == 0 ? null : (long?)random.Next(-1, 4))];
        return new(system, values, [.. Enumerable.Range(0, system.Unknowns).Where(x => values[x] is not null && random.Next(8) == 0)]);
    }

    private static string Text(IEnumerable<MinimalRepair> repairs) =>
        string.Join('\n', repairs.Select(repair => repair.ToString()).Order(StringComparer.Ordinal));
}
