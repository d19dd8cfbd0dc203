using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Files of many reports: worked on by all cores, told in order, with how far it has come.</summary>
public sealed class ManyReportsTests
{
    [Fact]
    public void Reports_are_told_in_the_order_of_their_lines()
    {
        string[] lines = [.. Enumerable.Range(0, 1_000).Select(number => number % 7 == 3 ? Samples.Broken : number % 11 == 5 ? "no report" : Samples.Consistent)];
        using Folder folder = new(("all.ndjson", string.Join('\n', lines)));
        Run run = folder.Run("check", "all.ndjson", "--format", "ndjson");
        string[] told = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Length + 2, told.Length);
        for (int line = 0; line < lines.Length; line++)
        {
            Assert.Contains($"\"line\":{line + 1},", told[line + 1], StringComparison.Ordinal);
            Assert.Contains(lines[line] == Samples.Broken ? "\"inconsistent\"" : lines[line] == Samples.Consistent ? "\"consistent\"" : "malformed_json", told[line + 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_identities_can_be_checked_alone()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.json", Samples.Report(("proactive.licensing.decisions", "-1"))));
        Assert.Equal(1, folder.Run("check", "a.json", "--identities").Status);
        Assert.Equal(1, folder.Run("check", "b.json").Status);
        Assert.Equal(0, folder.Run("check", "b.json", "--identities").Status);
    }

    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        Random random = new(Seed: 5);
        int[] pauses = [.. Enumerable.Range(0, 2_000).Select(_ => random.Next(40) == 0 ? 1 : 0)];
        foreach (int cores in new[] { 1, 2, 7 })
        {
            int[] done = [.. new InOrder(cores).Select(Enumerable.Range(0, pauses.Length), item =>
            {
                Thread.Sleep(pauses[item]);
                return item;
            })];
            Assert.Equal(Enumerable.Range(0, pauses.Length), done);
        }
    }

    [Fact]
    public void Work_is_never_far_ahead_of_what_is_taken()
    {
        int asked = 0;
        using IEnumerator<int> results = new InOrder(cores: 2).Select(Enumerable.Range(0, 100_000).Select(item => asked = item), item => item).GetEnumerator();
        for (int taken = 0; taken < 10_000; taken++) results.MoveNext();
        Assert.InRange(asked, 9_999, 11_000);
    }

    [Fact]
    public void With_one_core_a_result_is_there_before_the_next_item_is_asked_for()
    {
        int asked = 0;
        foreach (int result in new InOrder(cores: 1).Select(Enumerable.Range(1, 5).Select(item => asked = item), item => item)) Assert.Equal(result, asked);
    }

    [Theory]
    [InlineData(0, 0, 0, null, "0 checked, 0 a second")]
    [InlineData(1_234_567, 10_000, 0, null, "1,234,567 checked, 123,456 a second")]
    [InlineData(50, 1_000, 500, 1_500L, "50 checked, 50 a second, about 2 s left")]
    [InlineData(50, 60_000, 500, 1_500L, "50 checked, 0 a second, about 2 min 0 s left")]
    [InlineData(50, 1_000, 1_500, 1_500L, "50 checked, 50 a second, about 0 s left")]
    [InlineData(50, 1_000, 1_600, 1_500L, "50 checked, 50 a second")]
    [InlineData(50, 1_000, 0, 1_500L, "50 checked, 50 a second")]
    [InlineData(2_000_000_000, long.MaxValue / 4, 1, long.MaxValue, "2,000,000,000 checked, 0 a second", true)]
    public void It_is_told_how_fast_it_goes_and_how_long_it_still_takes(int reports, long milliseconds, long read, long? all, string told, bool isStart = false)
    {
        string text = new Pace(reports, milliseconds, read, all).Text.In(Language.English);
        if (isStart) Assert.StartsWith(told, text, StringComparison.Ordinal);
        else Assert.Equal(told, text);
    }
}
