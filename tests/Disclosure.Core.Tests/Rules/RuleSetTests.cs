using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rules;

[Properties(Arbitrary = [typeof(RuleSetTests)])]
public sealed class RuleSetTests
{
    [Fact]
    public void What_a_rule_reads_stands_in_the_order_of_the_form_so_that_its_hash_is_the_same_in_every_process() => Assert.All(
        RuleCatalogue.Rules.OfType<PredicateRule>(),
        rule => Assert.Equal(rule.Cells.Select(cell => cell.Index).Distinct().Order(), rule.Cells.Select(cell => cell.Index)));

    private static readonly LinearForm suits = LinearForm.Of("disputes.litigation_after_review.total");
    private static readonly LinearForm reviews = LinearForm.Of("disputes.review.total");

    public static Arbitrary<RuleSet> Sets() => Arb.From(
        from rules in Gen.ListOf(Gen.Elements(RuleCatalogue.Rules.Append(House("HOUSE.A", reviews)).Append(House("HOUSE.A", suits))))
        select rules.Aggregate(RuleSet.Empty, (set, rule) => set.Add(rule)),
        set => set.Rules.Select(rule => set.Remove(rule.Id)));

    [Property]
    public void A_set_holds_every_identifier_once(RuleSet set) =>
        Assert.Equal(set.Rules.Length, set.Rules.Select(rule => rule.Id).Distinct().Count());

    [Property]
    public void Combining_is_associative_with_the_empty_set_as_identity(RuleSet a, RuleSet b, RuleSet c)
    {
        Assert.Equal(a.Combine(b).Combine(c), a.Combine(b.Combine(c)));
        Assert.Equal(a, a.Combine(RuleSet.Empty));
        Assert.Equal(a, RuleSet.Empty.Combine(a));
        Assert.Equal(a, a.Combine(a));
    }

    [Property]
    public void A_rule_added_is_found_and_a_rule_removed_is_not(RuleSet set)
    {
        LinearRule house = House("HOUSE.B", reviews);
        Assert.True(set.Add(house).TryGet(house.Id, out Rule? found));
        Assert.Same(house, found);
        Assert.False(set.Add(house).Remove(house.Id).TryGet(house.Id, out _));
        Assert.Equal(set, set.Add(house).Remove(house.Id));
    }

    [Fact]
    public void The_hash_changes_with_a_relation_a_severity_and_the_order()
    {
        RuleSet a = RuleSet.Empty.Add(House("HOUSE.A", reviews));
        RuleSet relation = RuleSet.Empty.Add(House("HOUSE.A", suits));
        RuleSet severity = RuleSet.Empty.Add(House("HOUSE.A", reviews, Severity.Info));
        RuleSet twoOrders = a.Add(RequestRules.Row);
        RuleSet otherOrder = RuleSet.Empty.Add(RequestRules.Row).Combine(a);
        Assert.Equal(5, new[] { a, relation, severity, twoOrders, otherOrder }.Select(set => set.Hash).Distinct().Count());
        Assert.Matches("^[0-9a-f]{64}$", a.Hash);
    }

    [Fact]
    public void A_rule_equals_another_of_the_same_identifier() => Assert.Equal(House("HOUSE.A", reviews), House("HOUSE.A", suits));

    private static LinearRule House(string id, LinearForm left, Severity severity = Severity.Warning) =>
        LinearRule.Create(id, new("示例", "example"), left, Relation.AtMost, LinearForm.Of(5), severity).Value;
}
