using System.Collections.Immutable;
using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class BlankGroupsTests
{
    private const int Window = 8;

    [Fact]
    public void A_relation_is_broken_exactly_where_trying_everything_finds_no_values_for_the_blanks()
    {
        int tried = 0, broken = 0;
        foreach (SmallCase small in Cases(LongRun.Count(2_000, 50_000)))
        {
            bool[] isBlank = [.. small.Values.Select(value => value is null)];
            long[] values = [.. small.Values.Select(value => value ?? 0)];
            bool isOpen(LinearRelation relation) => relation.Terms.Any(term => isBlank[term.Unknown]);
            if (small.System.Relations.Any(relation => !isOpen(relation) && !relation.Allows(relation.Residual(values)))) continue;

            EliminatedRelation[] relations = [.. new BlankGroups(small.Network, small.Values.AsSpan()).Relations];
            Assert.All(relations, found => Assert.DoesNotContain(found.Relation.Terms, term => isBlank[term.Unknown]));
            bool isBroken = relations.Any(found => !found.Relation.Allows(found.Relation.Residual(values)));
            int[] blanks = [.. Enumerable.Range(0, isBlank.Length).Where(unknown => isBlank[unknown])];
            Assert.Equal(isBroken, !BruteForce.Solutions(small, [], blanks, Window).Any());
            tried++;
            broken += isBroken ? 1 : 0;
        }

        Assert.InRange(broken, tried / 10, tried * 9 / 10);
    }

    [Fact]
    public void What_is_left_of_equations_follows_from_them()
    {
        foreach (SmallCase small in Cases(LongRun.Count(300, 5_000)))
        {
            foreach (EliminatedRelation found in new BlankGroups(small.Network, small.Values.AsSpan()).Relations)
            {
                LinearSystem proof = small.System.Keeping(found.Proof.Multiples.Select(multiple => multiple.Relation).Contains);
                long?[] open = new long?[small.System.Unknowns];
                LinearSystem opposite = LinearSystem.Create(
                    proof.Unknowns, [.. proof.Relations, Beyond(found.Relation)], proof.Lower.AsEnumerable(), proof.Upper.AsEnumerable());
                Assert.Equal(FeasibilityVerdict.Impossible, Feasibility.Of(opposite, open).Verdict);
            }
        }
    }

    [Fact]
    public void Ranges_are_those_of_the_whole_network_where_it_holds_and_stay_where_another_group_contradicts_itself()
    {
        foreach (SmallCase small in Cases(LongRun.Count(300, 5_000)))
        {
            ImpliedRanges whole = NetworkRanges.Find(small.Network, small.Values.AsSpan());
            if (whole.Verdict != FeasibilityVerdict.Possible) continue;
            ValueRange[] seen = [.. whole.Ranges.Where(range => small.Network.Arcs[range.Unknown] is var arc && arc.From != arc.To)];
            Assert.Equal(seen.Select(Words), new BlankGroups(small.Network, small.Values.AsSpan()).Ranges.Select(Words));
            Assert.Equal(seen.Select(Words), new BlankGroups(Beside(small), [.. small.Values, 1, null, 0]).Ranges.Select(Words));
        }
    }

    /// <summary>One side of the opposite of a relation: the sum beyond the constant by one at least.</summary>
    private static LinearRelation Beyond(LinearRelation relation) => relation.Sense == Sense.AtLeast
        ? LinearRelation.Create(relation.Terms, Sense.AtMost, relation.Constant - 1)
        : LinearRelation.Create(relation.Terms, Sense.AtLeast, relation.Constant + 1);

    /// <summary>The network of a case with a total beside it that is 0 although a part of it is 1.</summary>
    private static Network Beside(SmallCase small)
    {
        int next = small.System.Unknowns;
        return Table3.NetworkOf(LinearSystem.Create(
            next + 3,
            [.. small.System.Relations, Table3.Equation([next, next + 1], [next + 2])],
            [.. small.System.Lower, 0, 0, 0],
            [.. small.System.Upper, null, null, null]));
    }

    private static (int, long?, long?) Words(ValueRange range) => (range.Unknown, range.Least, range.Most);

    private static IEnumerable<SmallCase> Cases(int count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            Random random = new(seed);
            LinearSystem system = SmallCase.RandomGraph(random, random.Next(1, 6), random.Next(1, 9), _ => (0, null));
            ImmutableArray<long?> values =
                [.. Enumerable.Range(0, system.Unknowns).Select(_ => random.Next(3) == 0 ? null : (long?)random.Next(0, 3))];
            if (values.Count(value => value is null) is > 0 and <= 4) yield return new(system, values, []);
        }
    }
}
