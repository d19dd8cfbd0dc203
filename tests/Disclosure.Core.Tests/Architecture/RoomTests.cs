using Xunit;

namespace Disclosure.Tests.Architecture;

public sealed class RoomTests
{
    private const string Rule = "namespace Disclosure.Rules { public static class Rule { public static int Find() => 1; } }";

    [Fact]
    public void Every_name_in_the_source_means_something() => Assert.Empty(SourceModel.Core.Errors);

    [Fact]
    public void A_room_uses_the_rooms_above_it_and_never_one_below() => Assert.Empty(Rooms.Violations(SourceModel.Core));

    [Fact]
    public void A_type_lives_in_the_namespace_of_the_tour_or_of_its_room() => Assert.Empty(Rooms.Misplaced(SourceModel.Core));

    [Theory]
    [InlineData("Forms", "Rules")]
    [InlineData("Algebra", "Forms")]
    [InlineData("Reports", "Diagnosing")]
    [InlineData("Checking", "Cellar")]
    public void A_use_of_a_forbidden_room_is_seen(string room, string used)
    {
        SourceModel source = new(
        [
            ($"{used}/Rule.cs", Rule),
            ($"{room}/User.cs", "class User { int Use() => Disclosure.Rules.Rule.Find(); }"),
        ]);
        Assert.Empty(source.Errors);
        Assert.NotEmpty(Rooms.Violations(source));
    }

    [Theory]
    [InlineData("using Disclosure.Rules; class User { int Use() => Rule.Find(); }")]
    [InlineData("using static Disclosure.Rules.Rule; class User { int Use() => Find(); }")]
    [InlineData("using R = Disclosure.Rules.Rule; class User { int Use() => R.Find(); }")]
    [InlineData("class User { System.Type Use() => typeof(Disclosure.Rules.Rule); }")]
    public void A_use_is_seen_however_it_is_written(string user)
    {
        Assert.NotEmpty(Rooms.Violations(new([("Rules/Rule.cs", Rule), ("Filing/User.cs", user)])));
        Assert.Empty(Rooms.Violations(new([("Rules/Rule.cs", Rule), ("Checking/User.cs", user)])));
    }

    [Theory]
    [InlineData("Rules/Rule.cs", "namespace Disclosure.Checking { class Rule; }")]
    [InlineData("Cellar/Rule.cs", "namespace Disclosure { class Rule; }")]
    [InlineData("Rule.cs", "namespace Disclosure { class Rule; }")]
    public void A_type_in_a_wrong_place_is_seen(string path, string text) => Assert.NotEmpty(Rooms.Misplaced(SourceModel.Of(path, text)));
}
