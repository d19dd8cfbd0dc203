using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class ResidualTrackerTests
{
    [Property]
    public void Changed_one_by_one_the_residuals_are_those_of_the_whole((byte Unknown, long Value)[] changes)
    {
        LinearSystem system = LinearSystem.Create(
            Table3.Unknowns, [.. Table3.System.Relations, LinearRelation.Create([new(2, 0), new(-3, 9)], Sense.AtMost, 5)]);
        ResidualTracker tracker = new(system, Table3.Jiaozuo2023);
        long[] values = [.. Table3.Jiaozuo2023];
        Int128[] residuals = new Int128[system.Relations.Length];
        foreach ((byte unknown, long value) in changes)
        {
            tracker.Set(unknown % Table3.Unknowns, value);
            values[unknown % Table3.Unknowns] = value;
        }

        system.Residuals(values, residuals);
        Assert.Equal(residuals, tracker.Residuals.ToArray());
        Assert.Equal(values, tracker.Values.ToArray());
        Assert.Equal(system.Relations.Where((relation, number) => !relation.Allows(residuals[number])).Count(), tracker.Broken);
    }

    [Property]
    public void Of_many_records_each_is_counted_as_if_alone((byte Unknown, long Value)[] changes)
    {
        long[] records = [.. changes.SelectMany(change =>
        {
            long[] values = [.. Table3.Jiaozuo2023];
            values[change.Unknown % Table3.Unknowns] = change.Value;
            return values;
        })];
        int[] broken = new int[changes.Length];
        Table3.System.CountBroken(records, broken);
        Assert.Equal(
            Enumerable.Range(0, changes.Length).Select(record =>
                new ResidualTracker(Table3.System, records.AsSpan(record * Table3.Unknowns, Table3.Unknowns)).Broken),
            broken);
    }
}
