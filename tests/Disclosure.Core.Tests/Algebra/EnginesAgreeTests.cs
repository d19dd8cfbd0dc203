using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

/// <summary>The way through a network and the way through conflicts share nothing but their answers.</summary>
public sealed class EnginesAgreeTests
{
    [Fact]
    public void They_agree_on_the_errors_put_into_the_published_table()
    {
        Check((Table3.OutcomeTotal, 0, 45));
        Check((12, 0, -81));
        Check((Table3.Received, 6, 36));
        Check((12, 0, -81), (Table3.CarriedOut, 6, 9));
        Check((12, 1, -16), (12, 2, 16));
        Check((2, 0, 1), (2, 1, -1), (12, 0, -1), (12, 1, 1));
        Check((2, 0, 1), (2, 1, -1), (12, 0, -1));
        Check((Table3.CarriedIn, 0, -9), (Table3.CarriedIn, 1, -1), (Table3.CarriedIn, 6, -10));
    }

    [Property(MaxTest = 40)]
    public void They_agree_on_any_few_errors_in_the_table_with_blanks_and_certain_cells(int seed)
    {
        Random random = new(seed);
        long?[] values = [.. Table3.Jiaozuo2023.Select(value => (long?)value)];
        int[] wrong = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Table3.Unknowns))];
        foreach (int cell in wrong) values[cell] += random.Next(2) == 0 ? random.Next(-3, 4) : random.Next(-99, 100);
        for (int blanks = random.Next(4); blanks > 0; blanks--) values[random.Next(Table3.Unknowns)] = null;
        int[] certain = [.. Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(Table3.Unknowns)).Except(wrong)];
        Check(random.Next(2) == 0 ? Table3.System : Table3.Unbounded, values, certain);
    }

    private static void Check(params (int Row, int Column, long Amount)[] changes)
    {
        long?[] values = [.. Table3.Jiaozuo2023.Select(value => (long?)value)];
        foreach ((int row, int column, long amount) in changes) values[Table3.At(row, column)] += amount;
        Check(Table3.System, values, []);
        Check(Table3.Unbounded, values, []);
    }

    private static void Check(LinearSystem system, long?[] values, int[] certain)
    {
        RepairOptions options = new() { Fixed = [.. certain], Work = 2_000_000 };
        Assert.True(Network.TryFind(system, out Network? network));
        RepairSet expected = Assert.Single(NetworkRepairs.Find(network, values, options));
        RepairSet found = ConflictRepairs.Find(system, values, options);
        Assert.Equal((expected.Verdict, expected.Size, expected.Total), (found.Verdict, found.Size, found.Total));
        Assert.Equal<MinimalRepair>(expected.Repairs, found.Repairs);
        if (certain.Length == 0) Assert.Equal(expected.ExactUpTo, found.ExactUpTo);
    }
}
