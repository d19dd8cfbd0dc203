using Disclosure.Algebra;
using Xunit;
using static Disclosure.Tests.Algebra.Table3;

namespace Disclosure.Tests.Algebra;

public sealed class ContractionTests
{
    private static IEnumerable<int> TotalRow => Enumerable.Range(0, Columns).Select(column => At(OutcomeTotal, column));

    private static IEnumerable<int> TotalsColumn => Column(TotalColumn);

    [Fact]
    public void A_blank_total_row_a_column_and_a_row_with_a_column_all_follow_from_the_equations()
    {
        AssertAllFollow(TotalRow, 7);
        for (int column = 0; column < Columns; column++) AssertAllFollow(Column(column), 25);
        for (int row = 0; row < Rows; row++)
        {
            if (row == OutcomeTotal) continue;
            AssertAllFollow(Enumerable.Range(0, Columns).Select(column => At(row, column)).Union(Column(2)), 31);
        }

        AssertAllFollow(TotalsColumn.Union(TotalRow), 31);
    }

    [Fact]
    public void With_the_total_row_blank_what_came_in_must_still_equal_what_went_out()
    {
        Contraction contraction = Contraction.Of(Table3.Network, TotalRow);
        Assert.Equal(31, contraction.Checks.Length);
        Assert.Equal(30, contraction.Independent);
        for (int column = 0; column < Columns; column++)
        {
            int at = column;
            IEnumerable<int> outcomes = Enumerable.Range(FirstOutcome, Outcomes).Select(row => At(row, at));
            LinearRelation expected = Equation([At(Received, at), At(CarriedIn, at)], [.. outcomes, At(CarriedOut, at)]);
            Assert.Contains(contraction.Checks, check => check.Of(Table3.System).Equals(expected) || Negated(check).Equals(expected));
        }
    }

    [Fact]
    public void Without_blanks_the_equations_themselves_are_the_checks()
    {
        Contraction contraction = Contraction.Of(Table3.Network);
        Assert.Equal((38, 37), (contraction.Checks.Length, contraction.Independent));
        Assert.Empty(contraction.Determined);
    }

    [Fact]
    public void Checks_have_no_blank_and_what_follows_follows_by_its_proof()
    {
        for (int seed = 0; seed < LongRun.Count(200, 5_000); seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(1, 7), random.Next(1, 14), _ => (null, null));
            Network network = NetworkOf(system);
            int[] blanks = [.. Enumerable.Range(0, system.Unknowns).Where(_ => random.Next(2) == 0)];
            Contraction contraction = Contraction.Of(network, blanks);
            foreach (LinearRelation check in contraction.Checks.Select(check => check.Of(system)))
                Assert.DoesNotContain(check.Terms, term => blanks.Contains(term.Unknown));
            foreach (ImpliedUnknown implied in contraction.Determined)
            {
                LinearRelation proof = implied.Proof.Of(system);
                Assert.Equal(1, proof.CoefficientOf(implied.Unknown));
                Assert.Equal([implied.Unknown], proof.Terms.Select(term => term.Unknown).Intersect(blanks));
            }

            AssertAgreesWithElimination(system, blanks, contraction);
        }
    }

    [Theory]
    [InlineData(2, 99.9, 90)]
    [InlineData(5, 98.5, 65)]
    [InlineData(10, 85.3, 29)]
    [InlineData(20, 40.6, 6)]
    public void Beside_blanks_single_errors_show_and_are_located_as_often_as_the_checks_that_are_left_allow(int percent, double shown, double located)
    {
        Random random = new(percent);
        (int Known, int Shown, int Located) counts = default;
        for (int pattern = 0; pattern < LongRun.Count(200, 5_000); pattern++)
        {
            int[] blanks = [.. Enumerable.Range(0, Unknowns).Where(_ => random.Next(100) < percent)];
            string[] traces = [.. Traces(Contraction.Of(Table3.Network, blanks).Checks)];
            counts.Known += Unknowns - blanks.Length;
            counts.Shown += traces.Length;
            counts.Located += traces.CountBy(trace => trace).Count(alike => alike.Value == 1);
        }

        // Patterns differ: the shares, themselves taken from some of them, are good to two in a hundred.
        Assert.InRange(100.0 * counts.Shown / counts.Known, shown - 2, 100);
        Assert.InRange(100.0 * counts.Located / counts.Known, located - 2, located + 5);
    }

    /// <summary>For each unknown that stands in checks: in which, and whether with the sign that it has in the first of them.</summary>
    private static IEnumerable<string> Traces(IEnumerable<Combination> checks) =>
        from check in checks.Select(check => check.Of(Table3.System)).Index()
        from term in check.Item.Terms
        group (Check: check.Index, term.Coefficient) by term.Unknown into entries
        select string.Join(' ', entries.Select(entry => FormattableString.Invariant($"{entry.Check}:{entry.Coefficient * entries.First().Coefficient}")));

    /// <summary>Independent checks are what rank the equations have beyond the rank of the blanks; a blank follows if it adds to that rank.</summary>
    private static void AssertAgreesWithElimination(LinearSystem system, int[] blanks, Contraction contraction)
    {
        int Rank(IEnumerable<int> unknowns)
        {
            int[] kept = [.. unknowns];
            return Dependence.Of(LinearSystem.Create(system.Unknowns, system.Relations.Select(relation =>
                LinearRelation.Create(relation.Terms.Where(term => kept.Contains(term.Unknown)))))).Rank;
        }

        int all = Rank(Enumerable.Range(0, system.Unknowns));
        int blank = Rank(blanks);
        Assert.Equal(all - blank, contraction.Independent);
        Assert.Equal(blanks.Where(unknown => Rank(blanks.Where(other => other != unknown)) < blank), contraction.Determined.Select(d => d.Unknown));
    }

    private static void AssertAllFollow(IEnumerable<int> blanks, int count)
    {
        long?[] values = [.. Jiaozuo2023];
        foreach (int blank in blanks) values[blank] = null;
        Contraction contraction = Contraction.Of(Table3.Network, blanks);
        Assert.Equal(count, contraction.Determined.Length);
        Assert.All(contraction.Determined, implied => Assert.Equal(Jiaozuo2023[implied.Unknown], implied.Value(Table3.System, values)));
    }

    private static IEnumerable<int> Column(int column) => Enumerable.Range(0, Rows).Select(row => At(row, column));

    private static LinearRelation Negated(Combination check) =>
        Combination.Create(check.Multiples.Select(multiple => multiple with { Factor = -multiple.Factor })).Of(Table3.System);
}
