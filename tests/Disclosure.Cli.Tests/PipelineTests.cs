using Disclosure.Tests.Documentation;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Cli.Tests;

/// <summary>The pipeline files of the documentation: each is well-formed and its calls do what a pipeline needs.</summary>
public sealed class PipelineTests
{
    private const string Command = "disclosure check ";
    private static readonly string folder = Path.Combine("docs", "samples", "pipelines");

    [Theory]
    [InlineData("github-actions.yml", 2)]
    [InlineData("gitlab-ci.yml", 1)]
    [InlineData("Jenkinsfile", 2)]
    public void The_calls_of_a_pipeline_are_valid_and_fail_where_a_report_does(string file, int count)
    {
        string[] calls = [.. Calls(Scripts(file))];
        Assert.Equal(count, calls.Length);
        using Folder good = FolderOf(Samples.Consistent);
        using Folder bad = FolderOf(Samples.Broken);
        Assert.All(calls, call => Assert.Equal(0, good.Run(call.Split(' ')).Status));
        Assert.All(calls, call => Assert.Equal(call.Contains("--fail-on never", StringComparison.Ordinal) ? 0 : 1, bad.Run(call.Split(' ')).Status));
    }

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

    /// <summary>Every text that the file runs: the scalars of a YAML file, the lines of another.</summary>
    private static IEnumerable<string> Scripts(string file)
    {
        string text = Repository.Read(Path.Combine(folder, file));
        if (Path.GetExtension(file) != ".yml") return text.Split('\n');
        YamlStream yaml = [];
        yaml.Load(new StringReader(text));
        return yaml.Documents.SelectMany(document => document.AllNodes).OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "");
    }

    private static IEnumerable<string> Calls(IEnumerable<string> scripts) =>
        from script in scripts
        let at = script.IndexOf(Command, StringComparison.Ordinal)
        where at >= 0
        select script[(at + "disclosure ".Length)..].TrimEnd().TrimEnd('\'');
}
