using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Generators and shrinkers for the types of the library, to be registered with
/// <c>[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]</c>. A filed report is a consistent one:
/// see <see cref="ConsistentReports"/>.
/// </summary>
public static class DisclosureArbitraries
{
    /// <summary>Counts of every size.</summary>
    public static Arbitrary<Count> Counts() => Arb.From(
        Sizes.Any.Select(figure => Count.Create(figure).Value),
        count => Sizes.Smaller(count).Select(figure => Count.Create(figure).Value));

    /// <summary>Amounts of every size, with 0 to 6 decimals.</summary>
    public static Arbitrary<Amount> Amounts() => Arb.From(
        Sizes.MoneyOf(Sizes.Any).Select(money => Amount.Create(money).Value),
        amount => new[] { 0, decimal.Truncate(amount) }.Where(money => money != amount).Select(money => Amount.Create(money).Value));

    /// <summary>Rows of table 3.</summary>
    public static Arbitrary<ApplicantCounts> Rows() => Arb.From(
        RequestGenerators.Rows,
        row => Tables().Shrinker(RequestStatistics.Create(row, ApplicantCounts.Zero, RequestOutcomes.Zero).Value)
            .Select(table => table.Received).Where(simpler => simpler != row));

    /// <summary>Table 3 in either layout.</summary>
    public static Arbitrary<RequestStatistics> Tables() => Arb.From(
        Gen.OneOf(OfficialForm.Layouts.Select(layout => RequestGenerators.Tables(layout, Sizes.Any))),
        table => Simpler(AnnualReport.Create(Filing.ReportHeader.Empty, ProactiveDisclosure2021.Zero, table, ReviewAndLitigation.Zero))
            .Select(report => report.Requests));

    /// <summary>Outcomes of requests in either layout.</summary>
    public static Arbitrary<RequestOutcomes> Outcomes() => Arb.From(
        Tables().Generator.Select(table => table.Outcomes),
        outcomes => Tables().Shrinker(RequestStatistics.Create(outcomes.Total, ApplicantCounts.Zero, outcomes).Value)
            .Select(table => table.Outcomes).Where(simpler => simpler != outcomes));

    /// <summary>Table 4.</summary>
    public static Arbitrary<ReviewAndLitigation> Disputes() => Arb.From(
        DisputeGenerators.Tables(Sizes.Any),
        table => Simpler(AnnualReport.Create(Filing.ReportHeader.Empty, ProactiveDisclosure2021.Zero, RequestStatistics.Zero, table))
            .Select(report => report.Disputes));

    /// <summary>Groups of table 4.</summary>
    public static Arbitrary<DisputeOutcomes> Groups() => Arb.From(
        DisputeGenerators.Groups(Sizes.Any),
        group => Disputes().Shrinker(ReviewAndLitigation.Create(group, DisputeOutcomes.Zero, DisputeOutcomes.Zero))
            .Select(table => table.Review));

    /// <summary>Table 2 in either layout.</summary>
    public static Arbitrary<ProactiveDisclosure> Proactive() => Arb.From(
        Gen.OneOf(OfficialForm.Layouts.Select(ProactiveGenerators.Tables)),
        SimplerProactive);

    /// <summary>Table 2 in the 2019 layout.</summary>
    public static Arbitrary<ProactiveDisclosure2019> Proactive2019() => Arb.From(
        ProactiveGenerators.Tables2019, table => SimplerProactive(table).OfType<ProactiveDisclosure2019>());

    /// <summary>Table 2 in the 2021 layout.</summary>
    public static Arbitrary<ProactiveDisclosure2021> Proactive2021() => Arb.From(
        ProactiveGenerators.Tables2021, table => SimplerProactive(table).OfType<ProactiveDisclosure2021>());

    /// <summary>Proven reports.</summary>
    public static Arbitrary<AnnualReport> AnnualReports() => Arb.From(ReportGenerators.Reports, Simpler);

    /// <summary>Filed reports that reconcile, in either layout.</summary>
    public static Arbitrary<FiledReport> FiledReports() => ConsistentReports.InAnyLayout();

    private static IEnumerable<ProactiveDisclosure> SimplerProactive(ProactiveDisclosure table) =>
        Simpler(AnnualReport.Create(Filing.ReportHeader.Empty, table, RequestStatistics.Zero, ReviewAndLitigation.Zero))
            .Select(report => report.Proactive);

    private static IEnumerable<AnnualReport> Simpler(AnnualReport report) =>
        ReportShrinker.Simpler(report.ToFiled()).Where(Reconciler.Default.IsConsistent)
            .Select(simpler => AnnualReport.From(simpler)).Where(proof => proof.IsSuccess).Select(proof => proof.Value);
}
