using Disclosure.Rules;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>An engine that runs the views tells what the library tells, finding by finding, on reports with blanks and faults.</summary>
public sealed class EnginesAgreeTests
{
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

    private static readonly string[] reasons = ["blank", "not_in_source", "not_read", "circular", "unsupported_form"];

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
        using Engine engine = Engine.Of(dialect, reconciler, asOf);
        engine.Hold([.. SharedArchives.Small.SelectMany(archive => archive.Reports)], SharedArchives.Small.SelectMany(archive => archive.Roster.Bodies));
        ToldFinding[] expected = SharedArchives.Told(reconciler, asOf, withMoney: dialect.HasDecimals);
        Assert.Equal(expected, ToldFinding.Ordered(engine.Findings()));

        // The reports are such that a view that always agrees by being silent would be noticed.
        string[] telling =
        [
            "T3.BALANCE broken", "T3.BALANCE undetermined", "T3.OUTCOMES broken", "T3.ROW broken", "T3.ROW undetermined", "T4.TOTAL broken",
            "T2.STOCK broken", "YEAR.CARRY broken", "YEAR.CARRY explained", "YEAR.CARRY undetermined", "YEAR.STOCK broken", "YEAR.PENDING broken",
            "ROLLUP.SUM broken", "ROLLUP.SUM undetermined", "ROLLUP.SUM explained", "ROLLUP.BOUND broken", "ROLLUP.BOUND undetermined",
        ];
        Assert.Empty(telling.Except(expected.Select(finding => $"{finding.Rule} {finding.Outcome}")));
        Assert.Empty(reasons.Except(expected.SelectMany(finding => finding.Because?.Split(' ') ?? [])));
        Assert.Equal(blanks == BlankPolicy.Zero, expected.Any(finding => finding.Silenced is not null));
    }
}
