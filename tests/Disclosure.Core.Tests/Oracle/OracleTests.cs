using System.Text;
using System.Text.Json;
using Disclosure.Checking;
using Disclosure.Rules;
using Disclosure.Tests.RealReports;
using Xunit;

namespace Disclosure.Tests.Oracle;

/// <summary>The library against an independent reckoning, identity by identity.</summary>
public sealed class OracleTests
{
    private static readonly string[] withTables =
        [.. RealReport.Names.Where(name => Encoding.UTF8.GetString(RealReport.Bytes(name)).Contains("\"requests\"", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void Every_published_report_is_judged_as_the_oracle_judges_it(string name) => AssertSame(RealReport.Bytes(name));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_report_gone_wrong_is_judged_as_the_oracle_judges_it(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < LongRun.Count(1_000, 50_000); i++)
            AssertSame(Mutants.Of(RealReport.Bytes(withTables[random.Next(withTables.Length)]), random));
    }

    [Fact]
    public void The_mutants_break_and_blur_and_keep()
    {
        Random random = new(3);
        Dictionary<string, int> outcomes = [];
        for (int i = 0; i < 300; i++)
        {
            using JsonDocument mutant = JsonDocument.Parse(Mutants.Of(RealReport.Bytes(RealReport.Jiaozuo2023), random));
            foreach (Sides sides in JsonOracle.Check(mutant.RootElement).Values)
                outcomes[sides.Outcome] = outcomes.GetValueOrDefault(sides.Outcome) + 1;
        }

        Assert.All(["holds", "broken", "undetermined"], outcome => Assert.True(outcomes[outcome] > 300));
    }

    private static void AssertSame(byte[] utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        FiledReport report = ReportJson.Read(utf8).Value;
        foreach (BlankPolicy blanks in Enum.GetValues<BlankPolicy>())
        {
            Reconciliation result = Reconciler.Create(RuleSet.Standard, blanks).Check(report);
            Dictionary<string, Sides> expected = JsonOracle.Check(document.RootElement, blanks == BlankPolicy.Zero);
            Assert.Equal(Lines(expected), Lines(result));
            Assert.Equal(VerdictOf(expected), result.Verdict);
            Assert.Equal(new(Count("holds"), Count("broken"), Count("undetermined")), result.Counts);

            int Count(string outcome) => expected.Values.Count(sides => sides.Outcome == outcome);
        }
    }

    private static Verdict VerdictOf(Dictionary<string, Sides> identities) =>
        identities.Values.Any(sides => sides.Outcome == "broken") ? Verdict.Inconsistent
        : identities.Values.Any(sides => sides.Outcome == "undetermined") ? Verdict.Undetermined
        : Verdict.Consistent;

    private static IEnumerable<string> Lines(Dictionary<string, Sides> identities) =>
        from identity in identities.OrderBy(identity => identity.Key, StringComparer.Ordinal)
        let sides = identity.Value
        select sides.Outcome == "undetermined"
            ? $"{identity.Key} undetermined"
            : FormattableString.Invariant($"{identity.Key} {sides.Outcome} {sides.Left} {sides.Right} {sides.Left - sides.Right}");

    private static IEnumerable<string> Lines(Reconciliation result) =>
        from finding in result.Instances.OrderBy(finding => finding.Name, StringComparer.Ordinal)
        where finding.Rule is LinearRule { Kind: RuleKind.Identity }
        select finding.Outcome switch
        {
            Outcome.Undetermined => $"{finding.Name} undetermined",
            Outcome.Holds => FormattableString.Invariant($"{finding.Name} holds {finding.Left} {finding.Right} {finding.Residual}"),
            _ => FormattableString.Invariant($"{finding.Name} broken {finding.Left} {finding.Right} {finding.Residual}"),
        };
}
