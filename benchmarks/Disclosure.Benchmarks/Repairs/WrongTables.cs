using Disclosure.Solver;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>Tables with something wrong of a kind, the same for the same seed.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Corrupt">Puts the errors in.</param>
/// <param name="Blanks">How many cells are blank at most.</param>
/// <param name="Sound">The tables that go wrong; any where it is left out.</param>
internal sealed record WrongTables(string Name, Action<long[], Random> Corrupt, int Blanks = 0, IReadOnlyList<long[]>? Sound = null)
{
    private static readonly IReadOnlyList<long[]> sound = Questions.Tables(count: 400, seed: 7);

    /// <summary>The families that the solver is asked about, more errors than they have, and blanks beside errors.</summary>
    public static IReadOnlyList<WrongTables> Kinds { get; } =
    [
        .. Corruption.All.Select(corruption => new WrongTables(corruption.Name, corruption.Apply)),
        Misread(5), Misread(6), Misread(1, blanks: 20), Misread(2, blanks: 20), Misread(4, blanks: 10), Misread(6, blanks: 10),
    ];

    /// <summary>Up to three cells read wrong in tables in which a set of house rules holds, and in those in which it does not.</summary>
    public static IReadOnlyList<WrongTables> Beside(int set) =>
    [
        .. from broken in Enumerable.Range(0, 2)
           let holds = broken == 0
           let tables = sound.Where(values => HouseRules.Beside(Table.Of(values.Length), set).Holds(values) == holds).ToArray()
           where tables.Length > 0
           from errors in Enumerable.Range(0, 4)
           select Misread(errors) with
           {
               Name = $"{HouseRules.Names[set]}: {(holds ? "" : "broken, ")}{errors} read wrong",
               Sound = tables,
           },
    ];

    /// <summary>So many tables.</summary>
    public IEnumerable<(Table Table, long?[] Values)> Take(int count)
    {
        Random random = new(Seed: 11);
        for (int number = 0; number < count; number++)
        {
            IReadOnlyList<long[]> from = Sound ?? sound;
            long[] values = [.. from[random.Next(from.Count)]];
            Corrupt(values, random);
            long?[] printed = [.. values];
            for (int blank = 0; blank < Blanks; blank++) printed[random.Next(printed.Length)] = null;
            yield return (Table.Of(values.Length), printed);
        }
    }

    /// <summary>Tables with a number of cells read wrong.</summary>
    public static WrongTables Misread(int errors, int blanks = 0) => new(
        blanks == 0 ? $"{errors} read wrong" : $"{errors} read wrong beside {blanks} blanks",
        (values, random) => Corruption.Misread(values, random, errors),
        blanks);
}
