using System.Numerics;
using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class DependenceTests
{
    private static readonly Dependence Table = Dependence.Of(Table3.System);

    [Fact]
    public void The_39_equations_have_rank_37_and_any_one_follows_from_the_others()
    {
        Assert.Equal(37, Table.Rank);
        Assert.Equal(37, Table.Basis.Length);
        Assert.Equal(2, Table.Identities.Length);
        Assert.Null(Table.Contradiction);
        for (int equation = 0; equation < 39; equation++)
        {
            Assert.True(Table.CanDrop(equation));
            Combination identity = Table.Implying(equation)!;
            Assert.Contains(identity.Multiples, multiple => multiple.Relation == equation);
            Assert.Equal("0 = 0", identity.Of(Table3.System).ToString());
        }
    }

    [Fact]
    public void Exactly_318_pairs_of_the_39_equations_can_be_dropped_together()
    {
        int[] numbers = [.. Enumerable.Range(0, 39)];
        Assert.Equal(318, numbers.Sum(first => numbers.Count(second => first < second && Table.CanDrop(first, second))));
        int total = 14 + Table3.OutcomeTotal;
        Assert.All(numbers.Where(number => number != total), other => Assert.True(Table.CanDrop(total, other)));
    }

    [Theory]
    [InlineData(true, 511, 115, 109)]
    [InlineData(false, 525, 131, 123)]
    public void A_chain_of_three_years_has_the_rank_that_elimination_modulo_a_prime_gives(
        bool inOneCell, int unknowns, int distinct, int rank)
    {
        LinearSystem chain = Chain(inOneCell);
        Assert.Equal(unknowns, chain.Relations.SelectMany(relation => relation.Terms).DistinctBy(term => term.Unknown).Count());
        Assert.Equal(distinct, chain.Relations.Distinct().Count());
        Assert.Equal(rank, Dependence.Of(chain).Rank);
        Assert.Equal(rank, ModularElimination.Rank(chain));
        Assert.True(Network.TryFind(chain, out _));
        Assert.Equal(unknowns, SystemAnalysis.Of(chain, work: 0).Located.Count());
    }

    [Property(MaxTest = 20)]
    public void The_identities_of_the_table_are_the_two_short_ones_in_any_order_of_its_equations(int seed)
    {
        LinearRelation[] shuffled = [.. Table3.System.Relations];
        new Random(seed).Shuffle(shuffled);
        Dependence dependence = Dependence.Of(Table3.Of(shuffled, least: 0));
        Assert.Equal([11, 29], dependence.Identities.Select(identity => identity.Multiples.Length).Order());
    }

    [Property(MaxTest = 200)]
    public void Rank_and_droppable_pairs_agree_with_elimination_modulo_a_prime(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 5, relations: 6, equalitiesAlone: true);
        LinearSystem homogeneous = LinearSystem.Create(5, system.Relations.Select(relation => LinearRelation.Create(relation.Terms)));
        Dependence dependence = Dependence.Of(homogeneous);
        Assert.Equal(ModularElimination.Rank(homogeneous), dependence.Rank);
        for (int first = 0; first < 6; first++)
        {
            for (int second = first + 1; second < 6; second++)
            {
                int rest = ModularElimination.Rank(homogeneous.Keeping(number => number != first && number != second));
                Assert.Equal(rest == dependence.Rank, dependence.CanDrop(first, second));
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Every_identity_amounts_to_nothing_and_a_contradiction_to_a_number(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 3, relations: 5);
        Dependence dependence = Dependence.Of(system);
        Assert.All(dependence.Identities, identity => Assert.Equal("0 = 0", identity.Of(system).ToString()));
        if (dependence.Contradiction is not { } contradiction) return;
        Assert.Empty(contradiction.Of(system).Terms);
        Assert.NotEqual(0, contradiction.Of(system).Constant);
        Assert.Empty(SmallSystems.Solutions(system));
    }

    [Fact]
    public void Identities_with_factors_beyond_64_bits_are_exact()
    {
        long[] primes = [999_999_937, 999_999_929, 999_999_893, 999_999_883, 999_999_797, 999_999_761, 999_999_757, 999_999_751];
        IEnumerable<LinearRelation> chain = primes.Select((prime, at) => LinearRelation.Create([new(prime, at), new(-1, at + 1)]));
        LinearRelation ends = LinearRelation.Create([new(1, 0)]);
        LinearRelation last = LinearRelation.Create([new(7, primes.Length)]);
        LinearSystem system = LinearSystem.Create(primes.Length + 1, [.. chain, ends, last]);
        Combination identity = Assert.Single(Dependence.Of(system).Identities);
        Assert.Equal("0 = 0", identity.Of(system).ToString());
        Assert.Contains(identity.Multiples, multiple => BigInteger.Abs(multiple.Factor) > long.MaxValue);
    }

    [Fact]
    public void An_equality_with_another_constant_contradicts_and_is_not_implied()
    {
        LinearSystem system = LinearSystem.Create(2,
        [
            LinearRelation.Create([new(1, 0), new(1, 1)], Sense.Equal, 3),
            LinearRelation.Create([new(2, 0), new(2, 1)], Sense.Equal, 8),
        ]);
        Dependence dependence = Dependence.Of(system);
        Assert.Null(dependence.Implying(1));
        Assert.Equal<Multiple>([new(2, 0), new(-1, 1)], dependence.Contradiction!.Multiples);
        Assert.Equal(1, dependence.Rank);
    }

    /// <summary>Three tables in which what stays open is carried into the next year, in one cell or in two that are equal.</summary>
    private static LinearSystem Chain(bool inOneCell)
    {
        IEnumerable<LinearRelation> years = Enumerable.Range(0, 3).SelectMany(year => Table3.System.Relations.Select(relation =>
            LinearRelation.Create(relation.Terms.Select(term => term with { Unknown = Number(year, term.Unknown) }))));
        IEnumerable<LinearRelation> links = Enumerable.Range(1, 2).SelectMany(year => Enumerable.Range(0, Table3.Columns).Select(column =>
            Table3.Equation([CarriedIn(year, column)], [CarriedOut(year - 1, column)])));
        return LinearSystem.Create(3 * Table3.Unknowns, inOneCell ? years : years.Concat(links));

        int Number(int year, int cell) => inOneCell && year > 0 && cell / Table3.Columns == Table3.CarriedIn
            ? CarriedOut(year - 1, cell % Table3.Columns)
            : (year * Table3.Unknowns) + cell;

        static int CarriedIn(int year, int column) => (year * Table3.Unknowns) + Table3.At(Table3.CarriedIn, column);

        static int CarriedOut(int year, int column) => (year * Table3.Unknowns) + Table3.At(Table3.CarriedOut, column);
    }
}
