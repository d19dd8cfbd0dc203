using System.Text;
using Disclosure.Exchange;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Exchange;

public sealed class ProfileJsonTests
{
    internal const string Whole = """
        { "format": "disclosure-profile/1", "name": "市审核口径 2024",
          "settings": [
            { "rule": "T4.TOTAL", "instance": "review", "severity": "warning",
              "silence": { "reason": "复议机关口径调整", "by": "市政务公开办", "until": "2024-06-30" },
              "message": { "zh": "请核对{place}", "en": "verify {place}" } },
            { "rule": "HOUSE.SUITS", "severity": "info" } ],
          "deadlines": [ { "kind": "sub_district_office", "level": "township", "month": 1, "day": 20 } ],
          "rules": [
            { "id": "HOUSE.SUITS", "title": { "zh": "复议后起诉不多于行政复议", "en": "no more suits than reviews" },
              "left": { "terms": [ { "cell": "disputes.litigation_after_review.total", "coefficient": 2 } ] },
              "relation": "<=",
              "right": { "terms": [ "disputes.review.total" ], "constant": 3 }, "severity": "expected" } ] }
        """;

    [Fact]
    public void A_profile_is_read_whole()
    {
        RuleProfile profile = Read(Whole);
        Assert.Equal("市审核口径 2024", profile.Name);
        Assert.Equal(2, profile.Settings.Length);
        RuleSetting setting = profile.Settings[0];
        Assert.Equal(("T4.TOTAL", "review", Severity.Warning), (setting.Rule.Value, setting.Instance, setting.Severity));
        Assert.Equal(new Silence("复议机关口径调整", "市政务公开办", new DateOnly(2024, 6, 30)), setting.Silence);
        Assert.Equal(new MessageTemplate("请核对{place}", "verify {place}"), setting.Message);
        Assert.Equal((1, 20), (Assert.Single(profile.Deadlines).Month, profile.Deadlines[0].Day));
        LinearRule rule = Assert.Single(profile.HouseRules);
        Assert.Equal(
            "2*disputes.litigation_after_review.total <= disputes.review.total + 3", Assert.Single(rule.Instances).ToString());
        Assert.Equal((Severity.Expected, RuleKind.Expected), (rule.Severity, rule.Kind));
    }

    [Theory]
    [InlineData("", ReadErrorCode.EmptyDocument)]
    [InlineData("""{ "format": "disclosure-report/1", "name": "x" }""", ReadErrorCode.UnknownFormat)]
    [InlineData("""{ "name": "x" }""", ReadErrorCode.MissingFormat)]
    [InlineData("""{ "format": "disclosure-profile/1" }""", ReadErrorCode.MissingKey)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "setings": [] }""", ReadErrorCode.UnknownKey)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "settings": [ { "rule": "T4.NONE" } ] }""", ReadErrorCode.InvalidRule)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "settings": [ { "severity": "info" } ] }""", ReadErrorCode.MissingKey)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "settings": [ { "rule": "T4.TOTAL", "severity": "grave" } ] }""", ReadErrorCode.UnknownValue)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "settings": [ { "rule": "T4.TOTAL", "silence": { "by": "某" } } ] }""", ReadErrorCode.MissingKey)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "deadlines": [ { "month": 2, "day": 30 } ] }""", ReadErrorCode.InvalidRule)]
    [InlineData("""{ "format": "disclosure-profile/1", "name": "x", "rules": [ { "id": "house" } ] }""", ReadErrorCode.MissingKey)]
    public void A_profile_that_is_none_is_refused_with_its_reason(string json, ReadErrorCode code)
    {
        ReadError error = ProfileJson.Read(Encoding.UTF8.GetBytes(json)).Error;
        Assert.Equal(code, error.Code);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(error.Message(language)));
    }

    private static RuleProfile Read(string json) => ProfileJson.Read(Encoding.UTF8.GetBytes(json)).Value;
}
