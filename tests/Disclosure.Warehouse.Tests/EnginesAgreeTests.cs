using Disclosure.Rules;
using Disclosure.Tests;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>An engine that runs the views tells what the library tells, finding by finding, on reports with blanks and faults.</summary>
public sealed class EnginesAgreeTests
{
    private const int SizeOfArchive = 48;

    private static readonly DateOnly asOf = new(2024, 3, 31);

    /// <summary>Severities and silences of rules and of single instances; one has ended, one is overruled by a later one.</summary>
    private static readonly RuleProfile profile = RuleProfile.Create(
        "office",
        [
            new(RequestRules.Row.Id) { Severity = Severity.Warning },
            new(RequestRules.Row.Id, "received") { Severity = Severity.Info },
            new(DisputeRules.Total.Id) { Silence = new("已核：it's settled \\ done", "甲") },
            new(DisputeRules.Total.Id, "review") { Silence = new("ended", null, asOf.AddDays(-1)) },
            new(YearRules.Carry.Id, "total") { Silence = new("until today", null, asOf) },
            new(RollupRules.Sum.Id, "requests.received.total") { Severity = Severity.Error, Silence = new("joint") },
        ]).Value;

    public static TheoryData<string, BlankPolicy> Engines
    {
        get
        {
            TheoryData<string, BlankPolicy> engines = [];
            foreach (SqlDialect dialect in Engine.All)
            {
                foreach (BlankPolicy blanks in Enum.GetValues<BlankPolicy>()) engines.Add(dialect.Name, blanks);
            }

            return engines;
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void The_findings_are_those_of_the_library(string name, BlankPolicy blanks)
    {
        Assert.True(SqlDialect.TryGet(name, out SqlDialect? dialect));
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, blanks, blanks == BlankPolicy.Zero ? profile : RuleProfile.Standard);
        GeneratedArchive[] archives = [.. Enumerable.Range(0, LongRun.Count(30, 2_600)).Select(Archive)];
        StoredReport[] reports = [.. archives.SelectMany(archive => archive.Reports)];
        using Engine engine = Engine.Of(dialect, reconciler, asOf);
        engine.Hold(reports, archives.SelectMany(archive => archive.Roster.Bodies));
        ToldFinding[] expected = ToldFinding.Ordered(archives.SelectMany(archive => archive.Told(reconciler, asOf, withMoney: dialect.HasDecimals)));
        Assert.Equal(expected, ToldFinding.Ordered(engine.Findings()));

        // The reports are such that a view that always agrees by being silent would be noticed.
        string[] telling =
        [
            "T3.BALANCE broken", "T3.BALANCE undetermined", "T3.OUTCOMES broken", "T3.ROW broken", "T3.ROW undetermined", "T4.TOTAL broken",
            "T2.STOCK broken", "YEAR.CARRY broken", "YEAR.CARRY explained", "YEAR.CARRY undetermined", "YEAR.STOCK broken", "YEAR.PENDING broken",
            "ROLLUP.SUM broken", "ROLLUP.SUM undetermined", "ROLLUP.SUM explained", "ROLLUP.BOUND broken", "ROLLUP.BOUND undetermined",
        ];
        Assert.Empty(telling.Except(expected.Select(finding => $"{finding.Rule} {finding.Outcome}")));
        Assert.Equal(blanks == BlankPolicy.Zero, expected.Any(finding => finding.Silenced is not null));
    }

    /// <summary>The same archive for the same number: whether the archives are telling must not be left to chance.</summary>
    private static GeneratedArchive Archive(int number) => GeneratedArchive.Of(number, SizeOfArchive).Sample(1, new FsCheck.Rnd((ulong)number, 11), 1)[0];
}
