using System.Collections.Immutable;

namespace Disclosure.Solver;

/// <summary>Questions of one family, without end; the same for the same seed.</summary>
/// <param name="Family">The name of the family.</param>
/// <param name="Corrupt">Puts errors into a sound table.</param>
/// <param name="Blanks">How many cells are blank at most.</param>
/// <param name="HasHouseRules">Whether there are rules beside the equations.</param>
public sealed record Questions(string Family, Action<long[], Random> Corrupt, int Blanks = 0, bool HasHouseRules = false)
{
    /// <summary>All families.</summary>
    public static IReadOnlyList<Questions> Families { get; } =
    [
        .. Corruption.All.Select(corruption => new Questions(corruption.Name, corruption.Apply)),
        new("two-beside-blanks", (values, random) => Corruption.Misread(values, random, random.Next(1, 3)), Blanks: 15),
        new(Question.Ranges, (values, random) => Corruption.Misread(values, random, random.Next(2)), Blanks: 80),
        new(Question.HouseRules, (values, random) => Corruption.Misread(values, random, random.Next(4)), HasHouseRules: true),
    ];

    /// <summary>Sound tables: a published one, then some in either layout.</summary>
    public static IReadOnlyList<long[]> Tables(int count, int seed)
    {
        Random random = new(seed);
        return
        [
            Table.Jiaozuo2023(),
            .. Enumerable.Range(1, count - 1).Select(number =>
                (number % 2 == 0 ? Table.Layout2021 : Table.Layout2019).Consistent(random)),
        ];
    }

    /// <summary>The questions.</summary>
    public IEnumerable<Question> On(IReadOnlyList<long[]> tables, int seed)
    {
        Random random = new(seed);
        while (true)
        {
            int table = random.Next(tables.Count);
            long[] values = [.. tables[table]];
            Corrupt(values, random);
            long?[] printed = [.. values];
            for (int blanks = Blanks == 0 ? 0 : random.Next(1, Blanks + 1); blanks > 0; blanks--) printed[random.Next(printed.Length)] = null;
            yield return new(Family, table, ImmutableArray.Create(printed), HasHouseRules ? random.Next(HouseRules.Names.Count) : null);
        }
    }
}
