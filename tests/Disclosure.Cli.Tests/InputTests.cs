using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class InputTests
{
    private static readonly string pretty = Samples.Consistent.Replace("\"requests\"", "\n  \"requests\"", StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_walked_in_order_and_other_kinds_are_passed_over_and_counted()
    {
        using Folder folder = new(
            ("in/b.json", Samples.Consistent), ("in/a/c.JSON", Samples.Consistent), ("in/z.ndjson", Samples.Consistent + "\n"),
            ("in/readme.md", "x"), ("in/a/scan.pdf", "x"));
        Run run = folder.Run("check", "in");
        Assert.Equal(0, run.Status);
        Assert.Equal([At("in", "a", "c.JSON"), At("in", "b.json"), At("in", "z.ndjson") + ":1"], Places(run));
        Assert.Equal("passed over 2 files of other kinds\n", run.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("disclosure-profile/1", 0, "passed over 1 file of other kinds\n")]
    [InlineData("disclosure-findings/1", 0, "passed over 1 file of other kinds\n")]
    [InlineData("disclosure-report/2", 2, "only 'disclosure-report/1' is read here")]
    [InlineData("somebody-else/1", 2, "only 'disclosure-report/1' is read here")]
    public void A_file_of_another_of_our_formats_in_a_folder_is_passed_over_and_a_report_of_another_version_is_not(string format, int status, string told)
    {
        using Folder folder = new(("in/a.json", Samples.Consistent), ("in/b.json", $$"""{"format":"{{format}}"}"""));
        Run run = folder.Run("check", "in");
        Assert.Equal(status, run.Status);
        Assert.Contains(told, run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("check", "in/b.json").Status);
    }

    [Fact]
    public void A_folder_without_any_report_matches_nothing()
    {
        using Folder folder = new(("in/readme.md", "x"));
        Run run = folder.Run("check", "in");
        Assert.Equal(2, run.Status);
        Assert.Contains("nothing matches in", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*.json", "a1.json b.json")]
    [InlineData("a?.json", "a1.json")]
    [InlineData("*/*.json", "in/c.json")]
    [InlineData("**/*.json", "a1.json b.json in/c.json in/deep/d.json")]
    [InlineData("in/**", "in/c.json in/deep/d.json")]
    [InlineData("i?/deep/*", "in/deep/d.json")]
    [InlineData(".*/*.json", ".hidden/e.json")]
    [InlineData("./b.json", "./b.json")]
    public void Patterns_that_no_shell_expanded_match_in_order(string pattern, string expected)
    {
        using Folder folder = new(
            ("a1.json", Samples.Consistent), ("b.json", Samples.Consistent), ("in/c.json", Samples.Consistent),
            ("in/deep/d.json", Samples.Consistent), (".hidden/e.json", Samples.Consistent));
        Run run = folder.Run("check", pattern);
        Assert.Equal(0, run.Status);
        Assert.Equal(expected.Split(' ').Select(path => At(path.Split('/'))), Places(run));
    }

    [Theory]
    [InlineData("*.ndjson")]
    [InlineData("in/*")]
    [InlineData("**/x.json")]
    public void A_pattern_that_matches_nothing_is_2(string pattern)
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Run run = folder.Run("check", pattern);
        Assert.Equal(2, run.Status);
        Assert.Equal($"nothing matches {pattern}\n", run.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("-odd.json", "check", "--", "-odd.json")]
    [InlineData("@odd.json", "check", "@odd.json")]
    public void A_name_that_looks_like_something_else_is_a_name(string name, params string[] args)
    {
        using Folder folder = new((name, Samples.Consistent));
        Run run = folder.Run(args);
        Assert.Equal(0, run.Status);
        Assert.Equal([name], Places(run));
    }

    [Fact]
    public void A_named_file_is_read_whatever_its_ending()
    {
        using Folder folder = new(("report.txt", Samples.Consistent));
        Assert.Equal(0, folder.Run("check", "report.txt").Status);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        Run run = Run.Of(Samples.Consistent, ["check", "-"]);
        Assert.Equal("consistent (42 of 42)  甲区人民政府 2023 · 2021 form  -\n", run.Output);
    }

    [Theory]
    [InlineData("reports.ndjson")]
    [InlineData("reports.JSONL")]
    [InlineData("reports.json")]
    public void One_report_a_line_is_known_by_its_name_or_its_first_lines(string name)
    {
        using Folder folder = new((name, $"\uFEFF\n{Samples.Consistent}\r\n\n{Samples.Broken}"));
        Run run = folder.Run("check", name);
        Assert.Equal(1, run.Status);
        Assert.Equal([$"{name}:2", $"{name}:4"], Places(run));
    }

    [Fact]
    public void A_document_over_several_lines_is_one_report()
    {
        using Folder folder = new(("a.json", pretty));
        Assert.Equal(["a.json"], Places(folder.Run("check", "a.json")));
        Assert.Equal(["-"], Places(Run.Of(pretty, ["check", "-"])));
    }

    [Fact]
    public void A_single_line_is_a_document_unless_its_name_says_otherwise()
    {
        using Folder folder = new(("a.json", Samples.Consistent + "\n"), ("b.ndjson", Samples.Consistent + "\n"));
        Assert.Equal(["a.json", "b.ndjson:1"], Places(folder.Run("check", "a.json", "b.ndjson")));
    }

    [Fact]
    public void A_line_that_cannot_be_read_loses_only_itself()
    {
        using Folder folder = new(("a.ndjson", $"{Samples.Consistent}\n{Samples.Unreadable}\n{Samples.Consistent}\n"));
        Run run = folder.Run("check", "a.ndjson");
        Assert.Equal(2, run.Status);
        Assert.Equal(["a.ndjson:1", "a.ndjson:3"], Places(run));
        Assert.StartsWith("cannot read a.ndjson: line 2, byte ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.ndjson")]
    public void An_empty_input_has_no_report(string name)
    {
        using Folder folder = new((name, " \n"));
        Run run = folder.Run("check", name);
        Assert.Equal(2, run.Status);
        Assert.StartsWith($"cannot read {name}: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_walked_once()
    {
        using Folder folder = new(("in/a.json", Samples.Consistent));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "in", "again"), Path.Combine(folder.Root, "in"));
        Assert.Equal([At("in", "a.json")], Places(folder.Run("check", "in")));
        Assert.Equal([At("in", "a.json")], Places(folder.Run("check", "**/*.json")));
    }

    /// <summary>Where the reports of an output stand, as told at the end of their lines.</summary>
    private static IEnumerable<string> Places(Run run) =>
        from line in run.Output.Split('\n')
        where line.Contains(" form  ", StringComparison.Ordinal)
        select line.Split("  ")[^1];

    private static string At(params string[] parts) => Path.Combine(parts);
}
