using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class SystemAnalysisTests
{
    [Theory]
    [InlineData(true, false, false, 147, "7 of 4")]
    [InlineData(true, true, false, 0, "7 of 1, 7 of 3, 7 of 21")]
    [InlineData(false, false, true, 0, "25 of 7")]
    [InlineData(true, false, true, 0, "28 of 1, 21 of 7")]
    [InlineData(false, true, true, 0, "154 of 1, 3 of 7")]
    [InlineData(true, true, true, 0, "175 of 1")]
    public void Fewer_rules_leave_more_errors_that_look_alike(bool balance, bool outcomes, bool rows, int untouched, string classes)
    {
        IEnumerable<LinearRelation> none = [];
        LinearRelation[] relations =
            [.. balance ? Table3.Balance : none, .. outcomes ? Table3.OutcomeSums : none, .. rows ? Table3.RowSums : none];
        SystemAnalysis analysis = SystemAnalysis.Of(Table3.Of(relations, least: 0));
        Assert.Equal(untouched, analysis.Untouched.Length);
        Assert.Equal<int>(analysis.Untouched, analysis.Untested);
        IEnumerable<string> found = analysis.Classes.CountBy(alike => alike.Unknowns.Length).OrderBy(size => size.Key)
            .Select(size => $"{size.Value} of {size.Key}");
        Assert.Equal(classes, string.Join(", ", found));
    }

    [Fact]
    public void The_least_blind_spot_of_the_table_is_four_cells()
    {
        CodeDistance distance = SystemAnalysis.Of(Table3.System).Distance;
        Assert.Equal(4, distance.AtLeast);
        Assert.Equal(4, distance.BlindSpot.Length);
    }

    [Fact]
    public void A_cell_of_the_outcome_total_shows_in_three_equations_and_any_other_in_two()
    {
        foreach (ErrorClass alike in SystemAnalysis.Of(Table3.System).Classes)
            Assert.Equal(alike.Unknowns[0] / Table3.Columns == Table3.OutcomeTotal ? 3 : 2, alike.Pattern.Length);
    }

    [Fact]
    public void A_lone_sum_sees_errors_and_locates_none()
    {
        SystemAnalysis analysis = SystemAnalysis.Of(LinearSystem.Create(5, [Table3.Equation([0, 1, 2, 3], [4])]));
        Assert.Equal<int>([0, 1, 2, 3, 4], Assert.Single(analysis.Classes).Unknowns);
        Assert.Empty(analysis.Located);
        Assert.Equal(2, analysis.Distance.AtLeast);
    }

    [Fact]
    public void With_the_row_of_sums_blank_what_came_in_still_shows_in_what_went_out()
    {
        IEnumerable<int> blanks = Enumerable.Range(0, Table3.Columns).Select(column => Table3.At(Table3.OutcomeTotal, column));
        SystemAnalysis analysis = SystemAnalysis.Of(Table3.System, blanks);
        Assert.Empty(analysis.Untested);
        Assert.Equal(168, analysis.Located.Count());
        Assert.Equal(4, analysis.Distance.AtLeast);
    }

    [Property(MaxTest = 300)]
    public void The_distance_is_the_least_number_of_unknowns_that_change_unseen(int seed)
    {
        Random random = new(seed);
        LinearSystem system = SmallSystems.Boxed(random, unknowns: 6, relations: random.Next(1, 6), equalitiesAlone: true);
        CodeDistance distance = SystemAnalysis.Of(system).Distance;
        int[] dependent =
        [
            .. Enumerable.Range(1, 63)
                .Where(set => ModularElimination.Rank(Restricted(system, set)) < int.PopCount(set))
                .Select(int.PopCount),
        ];
        int least = dependent.Append(int.MaxValue).Min();
        Assert.Equal(least is 5 or 6 ? 5 : least, distance.AtLeast);
        Assert.Equal(distance.AtLeast <= CodeDistance.Limit ? distance.AtLeast : 0, distance.BlindSpot.Length);
        if (distance.BlindSpot.IsEmpty) return;
        int spot = distance.BlindSpot.Sum(unknown => 1 << unknown);
        Assert.True(ModularElimination.Rank(Restricted(system, spot)) < distance.BlindSpot.Length);
    }

    private static LinearSystem Restricted(LinearSystem system, int set) => LinearSystem.Create(
        system.Unknowns,
        system.Relations.Select(relation => LinearRelation.Create(relation.Terms.Where(term => (set >> term.Unknown & 1) != 0))));
}
