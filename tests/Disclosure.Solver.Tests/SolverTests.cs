using Disclosure.Algebra;
using Disclosure.Tests;
using Xunit;

namespace Disclosure.Solver.Tests;

public sealed class SolverTests
{
    // Enough for tables in which rules and several cells are wrong at once.
    private static readonly RepairOptions everyOne = new() { Listed = int.MaxValue, Work = 100_000_000 };

    public static TheoryData<string> Families => [.. Kept.Families];

    public static TheoryData<string> RepairFamilies => [.. Kept.Families.Where(family => family != Question.Ranges)];

    [Fact]
    public void Every_kind_of_error_is_there()
    {
        IEnumerable<string> expected = Corruption.All.Select(corruption => corruption.Name);
        Assert.Subset(Kept.Families.ToHashSet(), expected.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_has_a_thousand_questions_in_both_layouts_and_on_a_published_table(string family)
    {
        Assert.Equal(1_000, Kept.Of(family).Count());
        Assert.Equal(2, Kept.Of(family).Select(kept => kept.Question.Layout).Distinct().Count());
        Assert.Contains(Kept.Of(family), kept => kept.Question.Table == 0);
    }

    [Theory]
    [MemberData(nameof(RepairFamilies))]
    public void The_repairs_are_all_those_of_the_solver(string family)
    {
        foreach ((Question question, string answer) in Kept.Of(family))
        {
            RepairSet set = Assert.Single(RepairPlan.Of(question.System).Find(question.Values, everyOne));
            Assert.Equal(answer, string.Join("; ", set.Repairs.Select(Text)));
            Assert.True(set.IsComplete);
        }
    }

    [Fact]
    public void The_ranges_of_blanks_are_those_of_the_solver()
    {
        foreach ((Question question, string answer) in Kept.Of(Question.Ranges))
        {
            ImpliedRanges found = NetworkRanges.Find(question.Layout.Network, question.Values.AsSpan());
            Assert.Equal(answer, found.Verdict == FeasibilityVerdict.Impossible
                ? Answers.Impossible
                : string.Join(", ", found.Ranges.Select(range => Answers.Text(range.Unknown, range.Least, range.Most))));
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void The_solver_asked_again_gives_the_answers_that_were_kept(string family)
    {
        foreach ((Question question, string answer) in Kept.Of(family).Take(LongRun.Count(4, 1_000)))
            Assert.Equal(answer, question.Ask());
    }

    [Theory]
    [InlineData("block", 20)]
    [InlineData("digits-in-zeros", 100)]
    public void Where_no_count_is_negative_other_repairs_are_the_smallest(string family, int atLeast)
    {
        int different = 0;
        foreach ((Question question, string answer) in Kept.Of(family))
        {
            LinearSystem system = question.Layout.System;
            Assert.True(Network.TryFind(LinearSystem.Create(system.Unknowns, system.Relations), out Network? unbounded));
            RepairSet set = Assert.Single(NetworkRepairs.Find(unbounded, question.Values.AsSpan(), everyOne));
            if (answer != string.Join("; ", set.Repairs.Select(Text))) different++;
        }

        Assert.InRange(different, atLeast, 1_000);
    }

    private static string Text(MinimalRepair repair) =>
        string.Join(", ", repair.Changes.Select(change => Answers.Text(change.Unknown, change.Least, change.Most)));
}
