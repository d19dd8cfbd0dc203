using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Rules;

public sealed class CatalogueTests
{
    public static TheoryData<Rule> Rules() => [.. RuleCatalogue.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_says_the_same_in_both_languages(Rule rule)
    {
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Title.Chinese);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", rule.Title.English);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", rule.Message.Text.English);
        Assert.Equal(Placeholders(rule.Message.Text.Chinese), Placeholders(rule.Message.Text.English));
    }

    [Fact]
    public void No_two_rules_share_an_identifier() =>
        Assert.Equal(RuleCatalogue.Rules.Length, RuleCatalogue.Rules.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [InlineData(FormLayout.Layout2021, 7, 7, 25, 3)]
    [InlineData(FormLayout.Layout2019, 7, 7, 23, 3)]
    public void The_identities_have_the_instances_of_the_form(FormLayout layout, int balance, int outcomes, int rows, int groups)
    {
        FiledReport report = new FiledReportBuilder().SetLayout(TableKind.Requests, layout).Build().Value;
        int Instances(LinearRule rule) => rule.Instances.Count(instance => instance.ExistsIn(report));
        Assert.Equal(
            (balance, outcomes, rows, groups),
            (Instances(RequestRules.Balance), Instances(RequestRules.Outcomes), Instances(RequestRules.Row), Instances(DisputeRules.Total)));
    }

    [Fact]
    public void An_identity_is_written_as_the_form_has_it()
    {
        Assert.Equal(
            "requests.received.total + requests.carried_in.total = requests.outcome.total.total + requests.carried_out.total",
            RequestRules.Balance.Instances.Single(instance => instance.Name == "total").ToString());
        Assert.Equal(
            "disputes.review.upheld + disputes.review.corrected + disputes.review.other + disputes.review.pending = disputes.review.total",
            DisputeRules.Total.Instances.Single(instance => instance.Name == "review").ToString());
        LinearInstance outcomes = RequestRules.Outcomes.Instances.First(instance => instance.Name == "other");
        Assert.All(outcomes.Cells, cell => Assert.Equal("other", cell.ColumnId));
    }

    private static string[] Placeholders(string template) =>
        [.. Regex.Matches(template, @"\{[a-z_]+\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
}
