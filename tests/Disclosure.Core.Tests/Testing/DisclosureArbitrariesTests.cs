using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Testing;

/// <summary>The shrinkers of the records: each step is another value, and they come to an end at nothing.</summary>
public sealed class DisclosureArbitrariesTests
{
    [Fact]
    public void Counts_shrink_to_none() => AssertShrinks(DisclosureArbitraries.Counts(), Count.Zero);

    [Fact]
    public void Amounts_shrink_to_nothing() => AssertShrinks(DisclosureArbitraries.Amounts(), Amount.Zero);

    [Fact]
    public void Rows_shrink_to_zero() => AssertShrinks(DisclosureArbitraries.Rows(), ApplicantCounts.Zero);

    [Fact]
    public void Groups_shrink_to_zero() => AssertShrinks(DisclosureArbitraries.Groups(), DisputeOutcomes.Zero);

    [Fact]
    public void Tables_4_shrink_to_zero() => AssertShrinks(DisclosureArbitraries.Disputes(), ReviewAndLitigation.Zero);

    [Fact]
    public void Tables_3_shrink_to_no_requests() =>
        AssertShrinksTo(DisclosureArbitraries.Tables(), table => table.Received.Total == Count.Zero && table.CarriedIn.Total == Count.Zero);

    [Fact]
    public void Outcomes_shrink_to_no_requests() =>
        AssertShrinksTo(DisclosureArbitraries.Outcomes(), outcomes => outcomes.Total == ApplicantCounts.Zero);

    [Fact]
    public void Tables_2_shrink_to_zeros_and_unknowns()
    {
        AssertShrinksTo(DisclosureArbitraries.Proactive2021(), table => (table.Decisions.Licensing ?? Count.Zero) == Count.Zero);
        AssertShrinksTo(DisclosureArbitraries.Proactive2019(), table => (table.Fees.LastYear ?? Count.Zero) == Count.Zero);
        AssertShrinksTo(DisclosureArbitraries.Proactive(), table => table.Add(table).IsSuccess);
    }

    [Fact]
    public void Proven_reports_shrink_to_nil_returns() => AssertShrinksTo(
        DisclosureArbitraries.AnnualReports(),
        report => report.Requests.Received.Total == Count.Zero && report.Disputes == ReviewAndLitigation.Zero);

    private static void AssertShrinks<T>(Arbitrary<T> values, T end)
        where T : notnull => AssertShrinksTo(values, value => value.Equals(end));

    private static void AssertShrinksTo<T>(Arbitrary<T> values, Func<T, bool> isEnd)
        where T : notnull
    {
        foreach (T start in values.Generator.Sample(50, new Rnd(2023, 11), 8))
        {
            T value = start;
            for (int steps = 0; values.Shrinker(value).Cast<object>().FirstOrDefault() is T simpler; steps++)
            {
                Assert.NotEqual(value, simpler);
                Assert.True(steps < 2_000, "shrinking does not stop");
                value = simpler;
            }

            Assert.True(isEnd(value), value.ToString());
        }
    }
}
