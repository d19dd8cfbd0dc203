using System.Text.RegularExpressions;
using Disclosure.Tests.Documentation;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Cli.Tests;

/// <summary>The pipeline files of the documentation: each is well-formed and its calls do what a pipeline needs.</summary>
public sealed partial class PipelineTests
{
    private static readonly string folder = Path.Combine("docs", "samples", "pipelines");

    public static TheoryData<string> Files => ["github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_calls_of_a_pipeline_are_valid_and_fail_where_a_report_does(string file)
    {
        string[] calls = Calls(file);
        Assert.Equal(["--format json", "--format junit", "--format sarif"], calls.Select(call => FormatOption().Match(call).Value).Order());
        Assert.Equal(2, calls.Count(call => call.Contains("--baseline baseline.json", StringComparison.Ordinal)));
        using Folder good = FolderOf(Samples.Consistent);
        using Folder bad = FolderOf(Samples.Broken);
        Assert.All(calls, call => Assert.Equal(0, good.Run(call.Split(' ')).Status));
        Assert.All(calls, call => Assert.Equal(call.Contains("--fail-on never", StringComparison.Ordinal) ? 0 : 1, bad.Run(call.Split(' ')).Status));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_unreadable_report_fails_every_call_and_its_results_are_written(string file)
    {
        using Folder unreadable = FolderOf(Samples.Unreadable);
        foreach (string[] call in Calls(file).Select(call => call.Split(' ')))
        {
            Assert.Equal(2, unreadable.Run(call).Status);
            Assert.NotEmpty(File.ReadAllText(Path.Combine(unreadable.Root, call[Array.IndexOf(call, "--output") + 1])));
        }
    }

    [Theory]
    [InlineData("a: disclosure check x --all", "check x --all")]
    [InlineData("a: |\n  disclosure check x\n  disclosure rules && disclosure form; echo disclosure", "check x", "rules", "form")]
    [InlineData("a: echo x-disclosure check y")]
    public void Every_call_of_a_script_is_found(string script, params string[] calls) => Assert.Equal(calls, CallsIn(Scalars(script)));

    [Fact]
    public void The_braces_of_the_Jenkinsfile_are_balanced()
    {
        int depth = 0;
        foreach (char c in Repository.Read(Path.Combine(folder, "Jenkinsfile")))
        {
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
    }

    /// <summary>A baseline that knows nothing, and one report.</summary>
    private static Folder FolderOf(string report)
    {
        using Folder consistent = new(("report.json", Samples.Consistent));
        return new(("reports/report.json", report), ("baseline.json", consistent.Run("check", "report.json", "--format", "json").Output));
    }

    private static string[] Calls(string file)
    {
        string text = Repository.Read(Path.Combine(folder, file));
        return [.. CallsIn(Path.GetExtension(file) == ".yml" ? Scalars(text) : [text])];
    }

    /// <summary>Every text of a YAML file that may be a script.</summary>
    private static IEnumerable<string> Scalars(string text)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(text));
        return yaml.Documents.SelectMany(document => document.AllNodes).OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "");
    }

    private static IEnumerable<string> CallsIn(IEnumerable<string> scripts) =>
        scripts.SelectMany(script => Call().Matches(script)).Select(call => call.Groups[1].Value.TrimEnd());

    [GeneratedRegex("(?<![\\w./-])disclosure ((?:check|rules|form|schema)\\b[^;&|'\"\\n]*)")]
    private static partial Regex Call();

    [GeneratedRegex("--format \\w+")]
    private static partial Regex FormatOption();
}
