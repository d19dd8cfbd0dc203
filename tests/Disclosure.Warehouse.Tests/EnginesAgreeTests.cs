using Disclosure.Rules;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>An engine that runs the views tells what the library tells, finding by finding, on reports with blanks and faults.</summary>
public sealed class EnginesAgreeTests
{
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
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, blanks);
        HashSet<string> outcomes = [];
        using Engine engine = Engine.Of(dialect, blanks);
        Gen<StoredReport[]> archives = GeneratedArchive.Of(LongRun.Count(40, 400));
        for (int round = LongRun.Count(10, 400); round > 0; round--)
        {
            StoredReport[] archive = archives.Sample(1, 50)[0];
            engine.Hold(archive);
            ToldFinding[] expected = [.. archive.SelectMany(stored => ToldFinding.Of(stored.Id, reconciler.Check(stored.Report, related: GeneratedArchive.Related(stored, archive))))];
            Assert.Equal(Ordered(expected), Ordered(engine.Findings()));
            outcomes.UnionWith(expected.Select(finding => $"{finding.Rule} {finding.Outcome}"));
        }

        // The reports are such that a view that always agrees by being silent would be noticed.
        Assert.Superset(
            new HashSet<string>
            {
                "T3.BALANCE broken", "T3.BALANCE undetermined", "T3.OUTCOMES broken", "T3.ROW broken", "T3.ROW undetermined", "T4.TOTAL broken",
                "T2.STOCK broken", "YEAR.CARRY broken", "YEAR.CARRY explained", "YEAR.CARRY undetermined", "YEAR.STOCK broken", "YEAR.PENDING broken",
            },
            outcomes);
    }

    private static IEnumerable<ToldFinding> Ordered(IEnumerable<ToldFinding> findings) =>
        findings.OrderBy(finding => $"{finding.Report} {finding.Rule}/{finding.Instance}", StringComparer.Ordinal);
}
