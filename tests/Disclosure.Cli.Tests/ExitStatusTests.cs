using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>2 beats 1 beats 0.</summary>
public sealed class ExitStatusTests
{
    [Theory]
    [InlineData("consistent", "", 0)]
    [InlineData("consistent", "--fail-on warning --require-complete", 0)]
    [InlineData("broken", "", 1)]
    [InlineData("broken", "--fail-on error", 1)]
    [InlineData("broken", "--fail-on never", 0)]
    [InlineData("expected", "", 0)]
    [InlineData("expected", "--fail-on expected", 1)]
    [InlineData("expected", "--fail-on warning", 1)]
    [InlineData("doubtful", "", 0)]
    [InlineData("doubtful", "--fail-on expected", 0)]
    [InlineData("doubtful", "--fail-on warning", 1)]
    [InlineData("incomplete", "", 0)]
    [InlineData("incomplete", "--require-complete", 1)]
    [InlineData("incomplete", "--require-complete --fail-on never", 0)]
    [InlineData("incomplete", "--require-complete --blanks unknown", 1)]
    [InlineData("incomplete", "--require-complete --blanks zero", 0)]
    [InlineData("unreadable", "", 2)]
    [InlineData("unreadable", "--unreadable fail", 2)]
    [InlineData("unreadable", "--unreadable ignore", 0)]
    [InlineData("unreadable", "--fail-on never", 2)]
    [InlineData("missing", "", 2)]
    [InlineData("missing", "--unreadable ignore", 2)]
    [InlineData("broken consistent", "", 1)]
    [InlineData("consistent broken", "", 1)]
    [InlineData("broken unreadable", "", 2)]
    [InlineData("unreadable broken", "", 2)]
    [InlineData("broken unreadable", "--unreadable ignore", 1)]
    [InlineData("broken missing", "", 2)]
    [InlineData("consistent missing", "", 2)]
    public void The_status_says_the_worst(string names, string options, int status)
    {
        using Folder folder = new(
            ("consistent.json", Samples.Consistent), ("broken.json", Samples.Broken), ("expected.json", Samples.Expected),
            ("doubtful.json", Samples.Doubtful), ("incomplete.json", Samples.Incomplete), ("unreadable.json", Samples.Unreadable));
        Run run = folder.Run(["check", .. names.Split(' ').Select(name => name + ".json"), .. Words(options)]);
        Assert.Equal(status, run.Status);
    }

    [Theory]
    [InlineData("", "give a command: check, rollup, sum, convert, indicators, compare, rules, form, sql or schema")]
    [InlineData("chekc a.json", "there is no command 'chekc'")]
    [InlineData("check", "give a file, a folder or a pattern to check, or - for standard input")]
    [InlineData("check --", "give a file, a folder or a pattern to check, or - for standard input")]
    [InlineData("check --fromat json a.json", "there is no option --fromat (write file names that begin with - behind --)")]
    [InlineData("check a.json --fromat=json", "there is no option --fromat (write file names that begin with - behind --)")]
    [InlineData("check a.json -v", "there is no option -v (write file names that begin with - behind --)")]
    [InlineData("check a.json --format", "--format needs one value, once")]
    [InlineData("check a.json --format text --format json", "--format needs one value, once")]
    [InlineData("check a.json --format xml", "--format cannot be 'xml'; choose from text, json, ndjson, csv, sarif, junit, markdown, html, docx")]
    [InlineData("check a.json --format Text", "--format cannot be 'Text'; choose from text, json, ndjson, csv, sarif, junit, markdown, html, docx")]
    [InlineData("check a.json --fail-on all", "--fail-on cannot be 'all'; choose from error, expected, warning, never")]
    [InlineData("check a.json --blanks no", "--blanks cannot be 'no'; choose from unknown, zero")]
    [InlineData("check a.json --unreadable no", "--unreadable cannot be 'no'; choose from fail, ignore")]
    [InlineData("check a.json --lang fr", "--lang cannot be 'fr'; choose from zh, en")]
    [InlineData("check a.json --as-of 2024-02-30", "--as-of: '2024-02-30' is not a date; write it like 2024-03-22")]
    [InlineData("check a.json --as-of 1.2.2024", "--as-of: '1.2.2024' is not a date; write it like 2024-03-22")]
    [InlineData("check a.json --all=1", "--all takes no value")]
    [InlineData("check a.json --bom", "--bom is for --format csv alone")]
    [InlineData("rules --bom", "--bom is for --format csv alone")]
    [InlineData("rules --format text", "--format cannot be 'text'; choose from json, csv")]
    [InlineData("indicators", "give a file, a folder or a pattern to check, or - for standard input")]
    [InlineData("indicators a.json --format xml", "--format cannot be 'xml'; choose from text, json, csv")]
    [InlineData("indicators a.json --bom", "--bom is for --format csv alone")]
    [InlineData("indicators a.json --bom=1 --format csv", "--bom takes no value")]
    [InlineData("indicators a.json --output x --rank growth.of_received_last_year", "cannot rank: 甲区人民政府 does not say its scope (own, local_level or jurisdiction); state it first")]
    [InlineData("compare a.json", "compare needs two paths: the first report and the second")]
    [InlineData("compare a.json a.json a.json", "compare needs two paths: the first report and the second")]
    [InlineData("compare a.json a.json --format html", "--format cannot be 'html'; choose from text, json, csv, markdown")]
    [InlineData("compare a.json a.json --bom", "--bom is for --format csv alone")]
    [InlineData("sql", "say with --dialect for which engine: duckdb, postgresql, sqlite, clickhouse, spark, ansi")]
    [InlineData("sql --dialect oracle", "--dialect cannot be 'oracle'; choose from duckdb, postgresql, sqlite, clickhouse, spark, ansi")]
    [InlineData("sql --dialect ansi a.json", "'a.json' is too much here")]
    [InlineData("form more", "'more' is too much here")]
    [InlineData("form --profile strict", "there is no option --profile (write file names that begin with - behind --)")]
    [InlineData("schema rule", "schema cannot be 'rule'; choose from report, findings, profile, rules, roster, form, analysis, indicators, comparison")]
    public void A_wrong_call_is_2_checks_nothing_and_says_what_is_wrong(string call, string message)
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Run run = folder.Run(Words(call));
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Output);
        Assert.Equal($"{message}\nsee disclosure --help\n", run.Errors.ReplaceLineEndings("\n"));
        Assert.False(File.Exists(Path.Combine(folder.Root, "x")));
    }

    [Fact]
    public void A_wrong_call_is_refused_in_Chinese_too()
    {
        Run run = Run.Of("check", "a.json", "--all=1", "--lang", "zh");
        Assert.Equal("--all 不带值\n用法见 disclosure --help\n", run.Errors.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_was_readable_is_reported_next_to_an_unreadable_neighbour()
    {
        using Folder folder = new(("a.json", Samples.Unreadable), ("b.json", Samples.Consistent));
        Run run = folder.Run("check", "a.json", "missing.json", "b.json");
        Assert.Equal(2, run.Status);
        Assert.StartsWith("consistent (42 of 42)  甲区人民政府 2023 · 2021 form  b.json\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 report: 1 consistent, 0 inconsistent, 0 undetermined; 1 could not be read\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot read a.json: line 1, byte ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing matches missing.json", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ignored_input_is_a_note()
    {
        using Folder folder = new(("a.json", Samples.Unreadable));
        Run run = folder.Run("check", "a.json", "--unreadable", "ignore");
        Assert.StartsWith("ignored a.json: line 1, byte ", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
