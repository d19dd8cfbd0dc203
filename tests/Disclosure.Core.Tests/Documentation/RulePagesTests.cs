using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Documentation;

public sealed class RulePagesTests
{
    public static TheoryData<Rule> Rules => [.. RuleCatalogue.Rules];

    public static TheoryData<string> Families => [.. RulePages.Families];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_a_rule_keeps_it_and_the_counter_example_breaks_it(Rule rule)
    {
        Reconciliation kept = RulePages.Example(rule, "holds").Check();
        Assert.DoesNotContain(kept.Instances, finding => finding.Rule == rule && finding.Outcome == Outcome.Broken);
        Assert.Equal(Outcome.Broken, RulePages.Breach(rule).Outcome);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void The_pages_of_a_family_are_what_the_catalogue_says(string family)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string page = RulePages.PathOf(family, language);
            if (Repository.IsAccepting) Repository.Write(page, RulePages.Render(family, language));
            Assert.Equal(RulePages.Render(family, language), Repository.Read(page));
        }
    }
}
