using System.Collections.Immutable;
using Disclosure.Algebra;
using Xunit;
using static Disclosure.Tests.Algebra.Table3;

namespace Disclosure.Tests.Algebra;

public sealed class NetworkRangesTests
{
    [Fact]
    public void Ranges_are_those_found_by_trying_everything()
    {
        for (int seed = 0; seed < LongRun.Count(300, 5_000); seed++)
        {
            SmallCase small = RandomCase(seed, unbounded: false);
            ImpliedRanges ranges = NetworkRanges.Find(small.Network, small.Values.AsSpan());
            int[] blanks = [.. Enumerable.Range(0, small.Values.Length).Where(unknown => small.Values[unknown] is null)];
            List<long[]> solutions = [.. BruteForce.Solutions(small, [], blanks, window: 9)];
            Assert.Equal(solutions.Count == 0 ? FeasibilityVerdict.Impossible : FeasibilityVerdict.Possible, ranges.Verdict);
            Assert.Equal(
                solutions.Count == 0 ? [] : blanks.Select(x => (x, (long?)solutions.Min(s => s[x]), (long?)solutions.Max(s => s[x]))),
                ranges.Ranges.Select(range => (range.Unknown, range.Least, range.Most)));
        }
    }

    [Fact]
    public void Ranges_without_limit_are_those_of_exact_elimination()
    {
        for (int seed = 0; seed < LongRun.Count(200, 5_000); seed++)
        {
            SmallCase small = RandomCase(seed, unbounded: true);
            ImpliedRanges ranges = NetworkRanges.Find(small.Network, small.Values.AsSpan());
            ImpliedRanges expected = ImpliedRanges.Of(small.System, small.Values);
            Assert.Equal(expected.Verdict, ranges.Verdict);
            Assert.Equal(
                expected.Ranges.Select(range => (range.Unknown, range.Least, range.Most)),
                ranges.Ranges.Select(range => (range.Unknown, range.Least, range.Most)));
        }
    }

    [Fact]
    public void Premises_suffice_and_none_can_be_left_out()
    {
        for (int seed = 0; seed < LongRun.Count(60, 1_000); seed++)
        {
            SmallCase small = RandomCase(seed, unbounded: seed % 2 == 0);
            ImpliedRanges ranges = NetworkRanges.Find(small.Network, small.Values.AsSpan());
            if (ranges.Conflict is { } conflict)
                AssertNeeded(small, conflict, alone => ImpliedRanges.Of(alone.System, alone.Values).Verdict == FeasibilityVerdict.Impossible);
            foreach (ValueRange range in ranges.Ranges)
            {
                if (range.WhyLeast is { } whyLeast) AssertNeeded(small, whyLeast, alone => RangeIn(alone, range).Least >= range.Least);
                if (range.WhyMost is { } whyMost) AssertNeeded(small, whyMost, alone => RangeIn(alone, range).Most <= range.Most);
                Assert.Equal(range.Least is null, range.WhyLeast is null);
                Assert.Equal(range.Most is null, range.WhyMost is null);
            }
        }
    }

    [Fact]
    public void Five_blank_columns_follow_from_counts_not_being_negative_and_from_nothing_less()
    {
        long?[] values = [.. Completed(26)];
        int[] blanks = [.. Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Range(1, 5).Select(column => At(row, column)))];
        foreach (int blank in blanks) values[blank] = null;
        Assert.Empty(Contraction.Of(Table3.Network, blanks).Determined);

        ImpliedRanges ranges = NetworkRanges.Find(Table3.Network, values);
        Assert.Equal(FeasibilityVerdict.Possible, ranges.Verdict);
        Assert.Equal(125, ranges.Ranges.Length);
        Assert.All(ranges.Ranges, range => Assert.Equal(0, range.Value));
        ValueRange first = ranges.Ranges[0];
        Assert.Equal([14], first.WhyMost!.Relations.AsEnumerable());
        Assert.Equal([At(0, 2), At(0, 3), At(0, 4), At(0, 5)], first.WhyMost.Lower.AsEnumerable());
        Assert.Equal([At(0, 0), At(0, 6)], first.WhyMost.Given.AsEnumerable());
        Assert.Equal([At(0, 1)], first.WhyLeast!.Lower.AsEnumerable());
    }

    [Fact]
    public void A_blank_that_would_have_to_be_negative_is_a_contradiction()
    {
        LinearSystem system = LinearSystem.Create(3, [Equation([0, 1], [2])], Enumerable.Repeat<long?>(0, 3));
        ImpliedRanges ranges = NetworkRanges.Find(NetworkOf(system), [10, null, 5]);
        Assert.Equal(FeasibilityVerdict.Impossible, ranges.Verdict);
        Assert.Equal([0], ranges.Conflict!.Relations.AsEnumerable());
        Assert.Equal([1], ranges.Conflict.Lower.AsEnumerable());
        Assert.Equal([0, 2], ranges.Conflict.Given.AsEnumerable());
    }

    private static SmallCase RandomCase(int seed, bool unbounded)
    {
        Random random = new(seed);
        LinearSystem system = SmallCase.RandomGraph(random, random.Next(1, 6), random.Next(1, 9), _ =>
            (unbounded && random.Next(3) == 0 ? null : -random.Next(3), unbounded && random.Next(3) == 0 ? null : random.Next(4)));
        ImmutableArray<long?> values =
            [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(3) != 0 ? null : (long?)random.Next(0, 3))];
        return new(system, values, []);
    }

    private static ValueRange RangeIn(SmallCase small, ValueRange range) =>
        ImpliedRanges.Of(small.System, small.Values).Ranges.Single(other => other.Unknown == range.Unknown);

    private static void AssertNeeded(SmallCase small, Premises premises, Func<SmallCase, bool> follows)
    {
        Assert.True(follows(With(premises)));
        foreach (int relation in premises.Relations)
            Assert.False(follows(With(new(premises.Relations.Remove(relation), premises.Lower, premises.Upper, premises.Given))));
        foreach (int unknown in premises.Lower)
            Assert.False(follows(With(new(premises.Relations, premises.Lower.Remove(unknown), premises.Upper, premises.Given))));
        foreach (int unknown in premises.Upper)
            Assert.False(follows(With(new(premises.Relations, premises.Lower, premises.Upper.Remove(unknown), premises.Given))));
        foreach (int unknown in premises.Given)
            Assert.False(follows(With(new(premises.Relations, premises.Lower, premises.Upper, premises.Given.Remove(unknown)))));

        SmallCase With(Premises kept) => new(
            LinearSystem.Create(
                small.System.Unknowns,
                kept.Relations.Select(relation => small.System.Relations[relation]),
                small.System.Lower.Select((bound, unknown) => kept.Lower.Contains(unknown) ? bound : null),
                small.System.Upper.Select((bound, unknown) => kept.Upper.Contains(unknown) ? bound : null)),
            [.. small.Values.Select((value, unknown) => kept.Given.Contains(unknown) ? value : null)],
            []);
    }

    /// <summary>A table in which all requests came from natural persons and had the first outcome.</summary>
    private static long[] Completed(long requests)
    {
        long[] values = new long[Unknowns];
        foreach (int row in new[] { Received, FirstOutcome, OutcomeTotal }) values[At(row, 0)] = values[At(row, TotalColumn)] = requests;
        return values;
    }
}
