using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
using Xunit;

namespace Disclosure.Tests.Exchange;

public sealed class RosterJsonTests
{
    private const string Whole =
        """
        { "format": "disclosure-roster/1", "bodies": [
          { "id": "c", "name": "某县人民政府", "region": "320800", "level": "county", "kind": "government" },
          { "id": "12345678901234567X", "name": "某县乙局", "former_names": ["某县甲局"], "parent": "c", "vertical": true, "succeeds": ["old"], "valid_from": "2023-01-01" },
          { "id": "old", "name": "某县丙局", "parent": "c", "valid_to": "2022-12-31" } ] }
        """;

    [Fact]
    public void A_roster_is_read_with_everything_it_says()
    {
        Roster roster = Read(Whole).Value;
        Assert.True(roster.TryGet("12345678901234567X", out RosterBody? body));
        Assert.Equal(("c", true, "old", new DateOnly(2023, 1, 1)), (body.Parent, body.IsVertical, Assert.Single(body.Succeeds), body.ValidFrom));
        Assert.Equal("12345678901234567X", body.Authority.Id);
        Assert.Same(body, roster.Find(new() { Name = "某县甲局" }));
        Assert.Null(roster.Find(new() { Name = "某县甲局", Id = "99999999999999999X" }));
        Assert.Equal(["12345678901234567X", "old"], roster.ChildrenOf(roster.Bodies[0]).Select(child => child.Id));
    }

    [Theory]
    [InlineData(2022, false, true)]
    [InlineData(2023, true, false)]
    public void A_body_had_to_file_for_a_year_at_whose_end_it_existed(int year, bool young, bool old)
    {
        Roster roster = Read(Whole).Value;
        Assert.Equal((young, old), (roster.Bodies[1].HadToFileFor(year), roster.Bodies[2].HadToFileFor(year)));
    }

    [Theory]
    [InlineData("""{ "bodies": [] }""", ReadErrorCode.MissingFormat)]
    [InlineData("""{ "format": "disclosure-profile/1" }""", ReadErrorCode.UnknownFormat)]
    [InlineData("""{ "format": "disclosure-roster/1", "bodies": [ { "name": "x" } ] }""", ReadErrorCode.MissingKey)]
    [InlineData("""{ "format": "disclosure-roster/1", "bodies": [ { "id": "a", "parnet": "b" } ] }""", ReadErrorCode.UnknownKey)]
    [InlineData("""{ "format": "disclosure-roster/1", "bodies": [ { "id": "a", "valid_to": "2023-02-30" } ] }""", ReadErrorCode.InvalidDate)]
    [InlineData("""{ "format": "disclosure-roster/1", "bodies": [ { "id": "a", "parent": "a" } ] }""", ReadErrorCode.InvalidRoster)]
    [InlineData("""{ "format": "disclosure-roster/1", "bodies": [ { "id": "a", "succeeds": ["b"] } ] }""", ReadErrorCode.InvalidRoster)]
    [InlineData("", ReadErrorCode.EmptyDocument)]
    public void What_is_no_roster_is_refused_with_the_reason(string roster, ReadErrorCode code) => Assert.Equal(code, Read(roster).Error.Code);

    private static Result<Roster, ReadError> Read(string text) => RosterJson.Read(Encoding.UTF8.GetBytes(text));
}
