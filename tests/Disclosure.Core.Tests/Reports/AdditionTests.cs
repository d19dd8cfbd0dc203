using CSharpFunctionalExtensions;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Reports;

/// <summary>
/// Tables of one layout are a commutative monoid wherever their sums stay in range; beyond it the sum is refused, in tables 3 and 4
/// in every grouping. In table 2 a negative change or an unknown figure may keep one grouping in range and not another.
/// </summary>
[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class AdditionTests
{
    [Property]
    public void Rows_add_up(ApplicantCounts a, ApplicantCounts b, ApplicantCounts c) =>
        AssertMonoid(ApplicantCounts.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Outcomes_add_up(RequestOutcomes a, RequestOutcomes b, RequestOutcomes c)
    {
        AssertMonoid(RequestOutcomes.Zero, a, b, c, (left, right) => left.Add(right));
        AssertMonoid(Refusals.Zero, a.Refused, b.Refused, c.Refused, (left, right) => left.Add(right));
        AssertMonoid(UnableToProvide.Zero, a.Unable, b.Unable, c.Unable, (left, right) => left.Add(right));
        AssertMonoid(NotProcessed.Zero, a.NotProcessed, b.NotProcessed, c.NotProcessed, (left, right) => left.Add(right));
        AssertMonoid(OtherOutcomes.Zero, a.Other, b.Other, c.Other, (left, right) => left.Add(right));
    }

    [Property]
    public void Tables_3_add_up(RequestStatistics a, RequestStatistics b, RequestStatistics c) =>
        AssertMonoid(RequestStatistics.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Tables_4_add_up(ReviewAndLitigation a, ReviewAndLitigation b, ReviewAndLitigation c) =>
        AssertMonoid(ReviewAndLitigation.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Groups_of_table_4_add_up(DisputeOutcomes a, DisputeOutcomes b, DisputeOutcomes c) =>
        AssertMonoid(DisputeOutcomes.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Tables_2_of_the_2021_layout_add_up(ProactiveDisclosure2021 a, ProactiveDisclosure2021 b, ProactiveDisclosure2021 c) =>
        AssertSums(ProactiveDisclosure2021.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Tables_2_of_the_2019_layout_add_up(ProactiveDisclosure2019 a, ProactiveDisclosure2019 b, ProactiveDisclosure2019 c) =>
        AssertSums(ProactiveDisclosure2019.Zero, a, b, c, (left, right) => left.Add(right));

    [Property]
    public void Counts_and_amounts_add_up(Count a, Count b, Count c, Amount x, Amount y, Amount z)
    {
        AssertMonoid(Count.Zero, a, b, c, (left, right) => left.Add(right));
        AssertMonoid(Amount.Zero, x, y, z, (left, right) => left.Add(right));
    }

    [Property]
    public bool The_sum_of_two_tables_3_has_the_sums_of_both(RequestStatistics a, RequestStatistics b) =>
        a.Add(b) is var sum && (sum.IsFailure
            || (sum.Value.Outcomes.Total == a.Outcomes.Total.Add(b.Outcomes.Total).Value
                && sum.Value.CarriedOut == a.CarriedOut.Add(b.CarriedOut).Value
                && sum.Value.Received == a.Received.Add(b.Received).Value));

    [Property]
    public bool Table_3_of_both_layouts_adds_to_the_2019_shape(RequestStatistics a, RequestStatistics b) =>
        a.Add(b) is var sum && (sum.IsFailure
            || sum.Value.Layout == (a.Layout == FormLayout.Layout2021 && b.Layout == FormLayout.Layout2021
                ? FormLayout.Layout2021
                : FormLayout.Layout2019));

    [Property]
    public bool Table_2_of_both_layouts_does_not_add_up(ProactiveDisclosure2019 earlier, ProactiveDisclosure2021 later) =>
        earlier.Add(later).Error.Kind == FigureErrorKind.LayoutsDiffer && later.Add(earlier).Error.Kind == FigureErrorKind.LayoutsDiffer;

    [Property]
    public void Table_2_adds_as_its_layout_does(ProactiveDisclosure2021 a, ProactiveDisclosure2021 b) =>
        AssertEqualWhereBothAre(((ProactiveDisclosure)a).Add(b), a.Add(b).Map(sum => (ProactiveDisclosure)sum));

    [Fact]
    public void A_sum_with_an_unknown_part_is_unknown()
    {
        DocumentCounts2021 part = DocumentCounts2021.Create(issued: 3, repealed: null, inForce: 7).Value;
        DocumentCounts2021 sum = part.Add(DocumentCounts2021.Create(issued: 4, repealed: 5, inForce: null).Value).Value;
        Assert.Equal(DocumentCounts2021.Create(issued: 7, repealed: null, inForce: null).Value, sum);
    }

    [Fact]
    public void Sums_beyond_the_largest_count_are_refused_in_the_words_of_the_form()
    {
        ApplicantCounts largest = Jiaozuo2023.Row(0, 0, 0, 0, 0, 1_000_000_000_000_000);
        FigureError error = largest.Add(Jiaozuo2023.Row(1, 0, 0, 0, 0, 0)).Error;
        Assert.Equal(FigureErrorKind.OutOfRange, error.Kind);
        Assert.Equal("总计：1000000000000001 不在 0 至 10^15 之间", error.Message(Language.Chinese));
        Assert.Equal(
            "（三）不予公开：2000000000000000 不在 0 至 10^15 之间",
            Refused(largest).Add(Refused(largest)).Error.Message(Language.Chinese));
    }

    private static Refusals Refused(ApplicantCounts row) => Refusals.Create(
        row, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero,
        ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero).Value;

    private static void AssertMonoid<T>(T zero, T a, T b, T c, Func<T, T, Result<T, FigureError>> add)
    {
        AssertSums(zero, a, b, c, add);
        Assert.Equal(add(a, b).Bind(sum => add(sum, c)).IsSuccess, add(b, c).Bind(sum => add(a, sum)).IsSuccess);
    }

    private static void AssertSums<T>(T zero, T a, T b, T c, Func<T, T, Result<T, FigureError>> add)
    {
        Assert.Equal(a, add(zero, a).Value);
        Assert.Equal(a, add(a, zero).Value);
        Assert.Equal(add(a, b).IsSuccess, add(b, a).IsSuccess);
        AssertEqualWhereBothAre(add(a, b), add(b, a));
        AssertEqualWhereBothAre(add(a, b).Bind(sum => add(sum, c)), add(b, c).Bind(sum => add(a, sum)));
    }

    private static void AssertEqualWhereBothAre<T>(Result<T, FigureError> left, Result<T, FigureError> right)
    {
        if (left.IsSuccess && right.IsSuccess) Assert.Equal(left.Value, right.Value);
    }
}
