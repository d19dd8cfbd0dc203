using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

/// <summary>Random systems small enough to be settled by trying every point of a box.</summary>
internal static class SmallSystems
{
    public const int Side = 3;

    /// <summary>A system over <paramref name="unknowns"/> unknowns from 0 to <see cref="Side"/>.</summary>
    public static LinearSystem Boxed(Random random, int unknowns, int relations, bool equalitiesAlone = false) =>
        LinearSystem.Create(
            unknowns,
            [.. Enumerable.Range(0, relations).Select(_ => Relation(random, unknowns, equalitiesAlone))],
            Enumerable.Repeat<long?>(0, unknowns),
            Enumerable.Repeat<long?>(Side, unknowns));

    /// <summary>Every point of the box that satisfies the system.</summary>
    public static IEnumerable<long[]> Solutions(LinearSystem system) =>
        Points(system.Unknowns).Where(point => system.Holds(point));

    public static IEnumerable<long[]> Points(int unknowns)
    {
        int count = Enumerable.Repeat(Side + 1, unknowns).Aggregate(1, (product, factor) => product * factor);
        for (int number = 0; number < count; number++)
        {
            long[] point = new long[unknowns];
            for (int unknown = 0, rest = number; unknown < unknowns; unknown++, rest /= Side + 1) point[unknown] = rest % (Side + 1);
            yield return point;
        }
    }

    /// <summary>The system with only some of its relations.</summary>
    public static LinearSystem Keeping(this LinearSystem system, Func<int, bool> keeps) => LinearSystem.Create(
        system.Unknowns, system.Relations.Where((_, number) => keeps(number)), system.Lower.AsEnumerable(), system.Upper.AsEnumerable());

    private static LinearRelation Relation(Random random, int unknowns, bool equalitiesAlone) => LinearRelation.Create(
        [.. Enumerable.Range(0, unknowns).Select(unknown => new Term(random.Next(-2, 3) * random.Next(2), unknown))],
        equalitiesAlone ? Sense.Equal : (Sense)random.Next(3),
        random.Next(-2, 5));
}
