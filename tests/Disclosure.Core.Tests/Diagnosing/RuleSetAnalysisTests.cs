using Disclosure.Diagnosing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Diagnosing;

public sealed class RuleSetAnalysisTests
{
    private static readonly RuleSetAnalysis Standard = RuleSetAnalysis.Of(RuleSet.Standard, FormLayout.Layout2021);
    private static readonly RuleSetAnalysis Requests =
        RuleSetAnalysis.Of(RuleSet.Empty.Add(RequestRules.Balance).Add(RequestRules.Outcomes).Add(RequestRules.Row), FormLayout.Layout2021);

    [Theory]
    [InlineData(FormLayout.Layout2021, 175, 39, 37)]
    [InlineData(FormLayout.Layout2019, 161, 37, 35)]
    public void Table_3_is_one_cluster_in_which_two_equations_say_nothing_new(FormLayout layout, int cells, int equations, int rank)
    {
        RuleCluster requests = RuleSetAnalysis.Of(RuleSet.Standard, layout).Clusters.MaxBy(cluster => cluster.Cells.Length)!;
        Assert.Equal((cells, equations, rank), (requests.Cells.Length, requests.Equations, requests.Rank));
        Assert.Equal(4, requests.Distance);
        Assert.Equal(4, requests.BlindSpot.Length);
        Assert.Equal(2, requests.BlindSpot.Select(cell => cell.RowId).Distinct().Count());
        Assert.Equal(2, requests.BlindSpot.Select(cell => cell.ColumnId).Distinct().Count());
    }

    [Fact]
    public void Each_of_the_39_is_redundant_by_one_of_two_identities()
    {
        Assert.Equal(39, Requests.Redundant.Length);
        Assert.Equal(2, Requests.Redundant.Select(redundant => string.Join(' ', redundant.Identity)).Distinct().Count());
        RedundantInstance total = Requests.Redundant.Single(redundant => redundant.Instance == "T3.ROW/outcome.total");
        Assert.Equal(
            RequestRules.Balance.Instances.Select(instance => $"T3.BALANCE/{instance.Name}")
                .Concat(["T3.ROW/received", "T3.ROW/carried_in", "T3.ROW/carried_out"]).Order(StringComparer.Ordinal),
            total.FollowsFrom.Instances.Order(StringComparer.Ordinal));
        Assert.Empty(total.FollowsFrom.NotNegative);
    }

    [Fact]
    public void Exactly_318_pairs_of_the_39_can_be_dropped_together()
    {
        string[] names = [.. Requests.Clusters.Single().Instances];
        (string, string)[] droppable =
            [.. from first in names from second in names where string.CompareOrdinal(first, second) < 0 && Requests.CanDrop(first, second) select (first, second)];
        Assert.Equal(318, droppable.Length);
        Assert.Equal(38, droppable.Count(pair => pair.Item1 == "T3.ROW/outcome.total" || pair.Item2 == "T3.ROW/outcome.total"));
        Assert.Throws<ArgumentException>(() => Requests.CanDrop("T3.ROW/nothing"));
    }

    [Theory]
    [InlineData("T3.BALANCE", 147, 0, "7 of 4")]
    [InlineData("T3.BALANCE T3.OUTCOMES", 0, 7, "7 of 3, 7 of 21")]
    [InlineData("T3.ROW", 0, 0, "25 of 7")]
    [InlineData("T3.BALANCE T3.ROW", 0, 28, "21 of 7")]
    [InlineData("T3.OUTCOMES T3.ROW", 0, 154, "3 of 7")]
    [InlineData("T3.BALANCE T3.OUTCOMES T3.ROW", 0, 175, "")]
    public void Fewer_rules_see_less(string rules, int unseen, int located, string confused)
    {
        RuleSet set = rules.Split(' ').Aggregate(RuleSet.Empty, (all, id) => all.Add(RuleSet.Standard.Rules.Single(rule => rule.Id.Value == id)));
        CellSight[] sights =
            [.. RuleSetAnalysis.Of(set, FormLayout.Layout2021).Cells.Where(sight => sight.Cell.Table == TableKind.Requests)];
        Assert.Equal(175, sights.Length);
        Assert.Equal(unseen, sights.Count(sight => sight.Sight == Sight.Unseen && sight.Instances.IsEmpty));
        Assert.Equal(located, sights.Count(sight => sight.Sight == Sight.Located && sight.ConfusedWith.IsEmpty));
        IEnumerable<string> classes = sights.Where(sight => sight.Sight == Sight.Detected)
            .CountBy(sight => sight.ConfusedWith.Length + 1).OrderBy(size => size.Key).Select(size => $"{size.Value / size.Key} of {size.Key}");
        Assert.Equal(confused, string.Join(", ", classes));
    }

    [Fact]
    public void Errors_in_table_4_are_detected_and_never_located_and_no_identity_sees_table_2()
    {
        foreach (CellSight sight in Standard.Cells)
        {
            (Sight expected, int confused) = sight.Cell.Table switch
            {
                TableKind.Requests => (Sight.Located, 0),
                TableKind.Disputes => (Sight.Detected, 4),
                _ => (Sight.Unseen, 0),
            };
            Assert.Equal((expected, confused), (sight.Sight, sight.ConfusedWith.Length));
        }

        Assert.Contains(Standard.Cells, sight => sight.Cell.Table == TableKind.Proactive && sight.Instances.IsEmpty);
        RuleCluster[] disputes = [.. Standard.Clusters.Where(cluster => cluster.Cells[0].Table == TableKind.Disputes)];
        Assert.Equal(3, disputes.Length);
        Assert.All(disputes, cluster => Assert.Equal((5, 1, 1, 2), (cluster.Cells.Length, cluster.Equations, cluster.Rank, cluster.Distance)));
    }

    [Fact]
    public void The_catalogue_is_free_of_conflict_and_forces_no_figure()
    {
        Assert.True(Standard.IsComplete);
        Assert.Empty(Standard.Conflicts);
        Assert.Empty(Standard.Ranges);
    }

    [Fact]
    public void A_rule_that_repeats_figures_of_table_4_elsewhere_would_locate_errors()
    {
        LinearRule repeated = House("HOUSE.REPEATED", LinearForm.Of("disputes.review.total"), Relation.Equal, LinearForm.Of("proactive.rules.issued"));
        Assert.Equal(["disputes.review.total", "proactive.rules.issued"], Standard.LocatedBy(repeated).Select(cell => cell.Id));
        Assert.Equal(175 - 28, Standard.LocatedThanksTo(RequestRules.Outcomes.Id).Length);
        Assert.Equal(21, Standard.LocatedThanksTo(RequestRules.Balance.Id).Length);
        Assert.Empty(Standard.LocatedThanksTo(DisputeRules.Total.Id));
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_named_and_no_others()
    {
        (LinearForm x, LinearForm y, LinearForm z) = Cells;
        RuleSetAnalysis analysis = Of(
            House("HOUSE.X", x, Relation.AtLeast, LinearForm.Of(1)),
            House("HOUSE.Y", y, Relation.AtLeast, LinearForm.Of(1)),
            House("HOUSE.Z", z, Relation.AtLeast, y),
            House("HOUSE.SUM", x + y, Relation.Equal, LinearForm.Of(-1)));
        Assert.Equal(["HOUSE.SUM/report", "HOUSE.X/report", "HOUSE.Y/report"], Assert.Single(analysis.Conflicts).Instances.AsEnumerable());
    }

    [Fact]
    public void An_inequality_that_follows_from_others_is_redundant()
    {
        (LinearForm turnover, LinearForm cost, LinearForm profit) = Cells;
        RuleSetAnalysis analysis = Of(
            House("HOUSE.PROFIT", profit + cost, Relation.Equal, turnover),
            House("HOUSE.SOME", turnover, Relation.AtLeast, LinearForm.Of(1)),
            House("HOUSE.COST", cost, Relation.AtLeast, LinearForm.Of(1)),
            House("HOUSE.SHARE", 10 * cost, Relation.AtLeast, 6 * turnover));
        RedundantInstance redundant = Assert.Single(analysis.Redundant);
        Assert.Equal("HOUSE.COST/report", redundant.Instance);
        Assert.Equal(["HOUSE.SHARE/report", "HOUSE.SOME/report"], redundant.FollowsFrom.Instances.AsEnumerable());
        Assert.Empty(redundant.Identity);
    }

    [Fact]
    public void A_cell_that_can_hold_one_figure_alone_is_named()
    {
        (LinearForm x, LinearForm y, LinearForm z) = Cells;
        RuleSetAnalysis analysis = Of(
            House("HOUSE.SUM", x + y + z, Relation.Equal, LinearForm.Zero),
            House("HOUSE.TWO", x + y, Relation.AtLeast, LinearForm.Zero),
            House("HOUSE.THREE", z, Relation.AtLeast, LinearForm.Zero));
        ImpliedCellRange only = Assert.Single(analysis.Ranges, range => range.Least == range.Most);
        Assert.Equal((z.Terms[0].Cell, 0), (only.Cell, only.Most));
        Assert.Equal(["HOUSE.SUM/report", "HOUSE.TWO/report"], only.WhyMost!.Instances.AsEnumerable());
    }

    [Fact]
    public void Ranges_follow_from_inequalities()
    {
        (LinearForm x, LinearForm y, _) = Cells;
        RuleSetAnalysis analysis = Of(
            House("HOUSE.LEAST", x, Relation.AtLeast, LinearForm.Of(1)),
            House("HOUSE.SUM", x + y, Relation.AtMost, LinearForm.Of(10)),
            House("HOUSE.MANY", y, Relation.AtLeast, LinearForm.Of(6)));
        Assert.Equal([(1L, 4L), (6L, 9L)], analysis.Ranges.Select(range => (range.Least!.Value, range.Most!.Value)));
        Assert.Equal(["HOUSE.MANY/report", "HOUSE.SUM/report"], analysis.Ranges[0].WhyMost!.Instances.AsEnumerable());
    }

    private static (LinearForm X, LinearForm Y, LinearForm Z) Cells { get; } = (
        LinearForm.Of("requests.received.total"), LinearForm.Of("requests.carried_in.total"), LinearForm.Of("requests.carried_out.total"));

    private static RuleSetAnalysis Of(params LinearRule[] rules) => RuleSetAnalysis.Of(
        rules.Aggregate(RuleSet.Empty, (set, rule) => set.Add(rule)), FormLayout.Layout2021, countsAreNotNegative: false);

    private static LinearRule House(string id, LinearForm left, Relation relation, LinearForm right) =>
        LinearRule.Create(id, new("关系", "relation"), left, relation, right).Value;
}
