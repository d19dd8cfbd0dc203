using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Rules;
using Disclosure.Tests.Reports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Indicators;

public sealed class LeagueTableTests
{
    private static readonly Indicator disclosure = IndicatorCatalogue.DisclosureOfAllOutcomes;

    [Property(MaxTest = 300)]
    public Property The_rank_is_one_more_than_the_number_of_higher_values_and_nobody_is_left_out() => Prop.ForAll(
        Gen.Choose(1, 12).SelectMany(bodies => (from granted in Gen.Choose(0, 4) from total in Gen.Choose(0, 4) select (granted, total)).ArrayOf(bodies)).ToArbitrary(),
        figures =>
        {
            IndicatorValue[] values = [.. figures.Select((figure, body) => disclosure.Of(Report($"body {body}", figure.granted, figure.total)))];
            LeagueTable table = LeagueTable.Create(values).Value;
            int ranked = values.Count(value => value.Ratio is not null);
            return table.Entries.Select(entry => entry.Value).ToHashSet().SetEquals(values) && table.Entries.Length == values.Length
                && table.Entries.Take(ranked).All(entry => entry.Rank == 1 + values.Count(value => value.Ratio > entry.Value.Ratio))
                && table.Entries.Take(ranked).Zip(table.Entries.Skip(1).Take(ranked - 1)).All(pair => pair.First.Rank <= pair.Second.Rank)
                && table.Entries.Skip(ranked).All(entry => entry.Rank is null && entry.Value.Ratio is null);
        });

    [Fact]
    public void Equal_values_share_a_rank_whatever_their_base()
    {
        LeagueTable table = LeagueTable.Create(Value("a", 1, 2), Value("b", 0, 0), Value("c", 2, 4), Value("d", 1, 3), Value("e", 3, 3)).Value;
        Assert.Equal([("e", 1), ("a", 2), ("c", 2), ("d", 4), ("b", (int?)null)], table.Entries.Select(entry => (entry.Value.Report.Header.Authority.Name!, entry.Rank)));
        Assert.Equal((disclosure, Scope.Own, 2023), (table.Indicator, table.Scope, table.Year));
    }

    [Fact]
    public void Different_denominators_do_not_mix()
    {
        LeagueTableError error = Refused(LeagueTableErrorCode.BasesDiffer, Value("a", 1, 2), IndicatorCatalogue.DisclosureOfSubstantiveOutcomes.Of(Report("b", 1, 2)));
        Assert.Equal("a and b do not rank together: the denominator is all outcomes here, substantive outcomes there; rank them apart", error.Message(Language.English));
        Assert.Equal("a与b不能同列：分母分别为“全部办理结果”“实体答复”，请分开排名", error.Message(Language.Chinese));
    }

    [Fact]
    public void Different_indicators_do_not_mix() =>
        Refused(LeagueTableErrorCode.IndicatorsDiffer, Value("a", 1, 2), IndicatorCatalogue.RefusalOfAllOutcomes.Of(Report("b", 1, 2)));

    [Fact]
    public void Different_scopes_do_not_mix() =>
        Refused(LeagueTableErrorCode.ScopesDiffer, Value("a", 1, 2), disclosure.Of(Report("b", 1, 2, header => header with { Scope = Scope.Jurisdiction })));

    [Fact]
    public void An_unknown_scope_is_not_taken_for_the_same_one()
    {
        FiledReport unknown = Report("b", 1, 2, header => header with { Scope = null });
        LeagueTableError error = Refused(LeagueTableErrorCode.ScopeUnknown, disclosure.Of(unknown), Value("a", 1, 2));
        Assert.Equal("b does not say its scope (own, local_level or jurisdiction); state it first", error.Message(Language.English));
        Refused(LeagueTableErrorCode.ScopeUnknown, Value("a", 1, 2), disclosure.Of(unknown));
    }

    [Fact]
    public void Different_and_unknown_years_do_not_mix()
    {
        Refused(LeagueTableErrorCode.YearsDiffer, Value("a", 1, 2), disclosure.Of(Report("b", 1, 2, header => header with { Year = 2022 })));
        Refused(LeagueTableErrorCode.YearUnknown, Value("a", 1, 2), disclosure.Of(Report("b", 1, 2, header => header with { Year = null })));
    }

    [Fact]
    public void Different_readings_of_blanks_do_not_mix() => Refused(
        LeagueTableErrorCode.BlanksDiffer, Value("a", 1, 2), disclosure.Of(Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero).Check(Report("b", 1, 2))));

    [Fact]
    public void A_body_does_not_stand_there_twice() => Assert.Equal(
        "a is there twice; keep the latest report alone", Refused(LeagueTableErrorCode.SameBody, Value("a", 1, 2), Value("b", 1, 2), Value("a", 2, 2)).Message(Language.English));

    [Fact]
    public void No_value_makes_no_table() => Refused(LeagueTableErrorCode.Empty);

    private static LeagueTableError Refused(LeagueTableErrorCode code, params IndicatorValue[] values)
    {
        Result<LeagueTable, LeagueTableError> table = LeagueTable.Create(values);
        Assert.True(table.IsFailure);
        Assert.Equal(code, table.Error.Code);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(table.Error.Message(language)));
        return table.Error;
    }

    private static IndicatorValue Value(string body, int granted, int total) => disclosure.Of(Report(body, granted, total));

    private static FiledReport Report(string body, int granted, int total, Func<ReportHeader, ReportHeader>? change = null)
    {
        FiledReportBuilder builder = Jiaozuo2023.Report.ToFiled().ToBuilder();
        ReportHeader header = new() { Authority = new() { Name = body }, Scope = Scope.Own, Year = 2023 };
        builder.Header = change?.Invoke(header) ?? header;
        builder.Set(OfficialForm.Cell("requests.outcome.granted.total"), granted);
        builder.Set(OfficialForm.Cell("requests.outcome.partially_granted.total"), 0);
        builder.Set(OfficialForm.Cell("requests.outcome.total.total"), total);
        return builder.Build().Value;
    }
}
