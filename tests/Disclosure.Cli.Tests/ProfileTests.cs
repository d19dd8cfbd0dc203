using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class ProfileTests
{
    private const string Silencing = """
        { "format": "disclosure-profile/1", "name": "city",
          "settings": [ { "rule": "T4.TOTAL", "instance": "review", "silence": { "reason": "known" } } ] }
        """;

    [Fact]
    public void A_silenced_finding_stays_visible_and_counts_for_no_exit_status()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("p.json", Silencing));
        Assert.Equal(1, folder.Run("check", "a.json").Status);
        Run run = folder.Run("check", "a.json", "--profile", "p.json");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("silenced", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strict_profile_ships()
    {
        using Folder folder = new(("a.json", Samples.Incomplete));
        Assert.Equal(0, folder.Run("check", "a.json", "--fail-on", "warning").Status);
        Assert.Equal(1, folder.Run("check", "a.json", "--fail-on", "warning", "--profile", "strict").Status);
        Assert.Contains("\"profile\":\"strict\"", folder.Run("check", "a.json", "--profile", "strict", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "cannot use p.json: line 2, byte 1")]
    [InlineData("zh", "无法使用 p.json：第 2 行第 1 字节")]
    public void A_profile_that_is_none_is_a_wrong_call_with_its_place(string language, string message)
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("p.json", "{\n\"setings\": [] }"));
        Run run = folder.Run("check", "a.json", "--profile", "p.json", "--lang", language);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "a.json")]
    [InlineData("rules")]
    public void A_profile_that_is_not_there_is_a_wrong_call(params string[] call)
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Run run = folder.Run([.. call, "--profile", "missing.json"]);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("cannot use missing.json: ", run.Errors, StringComparison.Ordinal);
    }
}
