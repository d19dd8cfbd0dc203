using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Reports;

/// <summary>What the records compute, and what they refuse.</summary>
[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class RecordTests
{
    [Property]
    public bool The_total_of_a_row_is_the_sum_of_its_six_columns(ApplicantCounts row) =>
        row.Total.Value == row.NaturalPerson.Value + row.CommercialEnterprise.Value + row.ResearchInstitution.Value
            + row.PublicInterestOrganization.Value + row.LegalServiceInstitution.Value + row.Other.Value;

    [Property]
    public bool The_total_of_a_group_is_the_sum_of_its_four_results(DisputeOutcomes group) =>
        group.Total.Value == group.Upheld.Value + group.Corrected.Value + group.Other.Value + group.Pending.Value;

    [Property]
    public bool The_total_of_the_outcomes_is_the_sum_of_rows_and_families(RequestOutcomes outcomes) =>
        outcomes.Total == new[]
        {
            outcomes.Granted, outcomes.PartiallyGranted, outcomes.Refused.Total, outcomes.Unable.Total,
            outcomes.NotProcessed.Total, outcomes.Other.Total,
        }.Aggregate((sum, row) => sum.Add(row).Value);

    [Property]
    public bool What_comes_in_ends_or_is_carried_out(RequestStatistics table) =>
        Columns(table.Received).Zip(Columns(table.CarriedIn), (received, carried) => received + carried)
            .SequenceEqual(Columns(table.Outcomes.Total).Zip(Columns(table.CarriedOut), (handled, carried) => handled + carried))
        && Columns(table.CarriedOut).All(carried => carried >= 0);

    [Property]
    public bool More_requests_handled_than_made_are_refused(RequestStatistics table, ApplicantCounts more)
    {
        if (table.Outcomes.Granted.Add(more).IsFailure || table.Outcomes.Total.Add(more).IsFailure) return true;
        RequestOutcomes outcomes = RequestOutcomes.Create(
            table.Outcomes.Granted.Add(more).Value, table.Outcomes.PartiallyGranted, table.Outcomes.Refused, table.Outcomes.Unable,
            table.Outcomes.NotProcessed, table.Outcomes.Other).Value;
        bool covered = Columns(table.CarriedOut).Zip(Columns(more), (left, taken) => left >= taken).All(enough => enough);
        return RequestStatistics.Create(table.Received, table.CarriedIn, outcomes).IsSuccess == covered;
    }

    [Fact]
    public void Who_handled_too_much_is_told_by_column_and_by_how_many()
    {
        FigureError error = RequestStatistics.Create(
            received: Jiaozuo2023.Row(529, 18, 0, 1, 54, 1), carriedIn: Jiaozuo2023.Row(9, 1, 0, 0, 0, 0), Jiaozuo2023.Outcomes).Error;
        Assert.Equal(FigureErrorKind.HandledMoreThanReceived, error.Kind);
        Assert.Equal(-1, error.Figure);
        Assert.Equal("法律服务机构：三、（七）总计比一＋二多 1，无从结转下年度", error.Message(Language.Chinese));
        Assert.Equal(
            "legal-service institutions: III(7) total is 1 larger than I + II, so nothing can be carried out",
            error.Message(Language.English));
    }

    [Fact]
    public void More_carried_out_than_a_count_can_be_is_refused_and_not_an_overflow()
    {
        ApplicantCounts largest = Jiaozuo2023.Row(1_000_000_000_000_000, 0, 0, 0, 0, 0);
        FigureError error = RequestStatistics.Create(largest, largest, RequestOutcomes.Zero).Error;
        Assert.Equal(FigureErrorKind.OutOfRange, error.Kind);
        Assert.Equal("四、结转下年度：2000000000000000 不在 0 至 10^15 之间", error.Message(Language.Chinese));
    }

    [Property]
    public bool Any_six_numbers_make_a_row_or_an_error_and_never_an_exception(long a, long b, long c, long d, long e, long f) =>
        ApplicantCounts.Create(a, b, c, d, e, f).IsSuccess == AreCountsWithTheirSum(a, b, c, d, e, f)
        && DisputeOutcomes.Create(a, b, c, d).IsSuccess == AreCountsWithTheirSum(a, b, c, d);

    [Fact]
    public void The_largest_numbers_of_all_make_errors_too()
    {
        Assert.Equal("自然人：9223372036854775807 不在 0 至 10^15 之间", Error(long.MaxValue, long.MaxValue));
        Assert.Equal("商业企业：-9223372036854775808 不在 0 至 10^15 之间", Error(0, long.MinValue));
        Assert.Equal("总计：1000000000000001 不在 0 至 10^15 之间", Error(1_000_000_000_000_000, 1));

        static string Error(long naturalPerson, long enterprise) =>
            ApplicantCounts.Create(naturalPerson, enterprise, 0, 0, 0, 0).Error.Message(Language.Chinese);
    }

    [Fact]
    public void Every_row_of_table_2_refuses_what_its_cells_cannot_hold()
    {
        Assert.Equal("本年废止件数：-1 不在 0 至 10^15 之间", DocumentCounts2021.Create(1, -1, 1).Error.Message(Language.Chinese));
        Assert.Equal("对外公开总数量：-1 不在 0 至 10^15 之间", DocumentCounts2019.Create(null, null, -1).Error.Message(Language.Chinese));
        Assert.Equal("行政处罚：-7 不在 0 至 10^15 之间", LicensingAndEnforcement2021.Create(1, -7, 1).Error.Message(Language.Chinese));
        Assert.Equal("上一年项目数量：-2 不在 0 至 10^15 之间", ItemCounts.Create(-2, 0).Error.Message(Language.Chinese));
        Assert.Equal(
            "本年增/减：-1000000000000001 不在 -10^15 至 10^15 之间",
            ItemCounts.Create(0, -1_000_000_000_000_001).Error.Message(Language.Chinese));
    }

    [Fact]
    public void A_change_may_be_negative() => Assert.Equal(-1036, ItemCounts.Create(2000, -1036).Value.Change);

    [Property]
    public bool The_layout_of_table_3_is_that_of_its_other_outcomes(RequestStatistics table) =>
        table.Layout == (table.Outcomes.Other is OtherOutcomes2019 ? FormLayout.Layout2019 : FormLayout.Layout2021);

    [Fact]
    public void A_part_that_is_null_is_a_programming_error()
    {
        Assert.Throws<ArgumentNullException>(() => RequestStatistics.Create(null!, ApplicantCounts.Zero, RequestOutcomes.Zero));
        Assert.Throws<ArgumentNullException>(() => ReviewAndLitigation.Create(DisputeOutcomes.Zero, null!, DisputeOutcomes.Zero));
        Assert.Throws<ArgumentNullException>(() => ApplicantCounts.Zero.Add(null!));
    }

    private static bool AreCountsWithTheirSum(params long[] figures) =>
        figures.All(figure => figure >= 0) && figures.Sum(figure => (decimal)figure) <= 1_000_000_000_000_000;

    private static long[] Columns(ApplicantCounts row) =>
    [
        row.NaturalPerson, row.CommercialEnterprise, row.ResearchInstitution, row.PublicInterestOrganization,
        row.LegalServiceInstitution, row.Other,
    ];
}
