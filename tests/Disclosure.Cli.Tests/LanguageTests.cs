using System.CommandLine;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("", "", "", "", "", "consistent")]
    [InlineData("", "", "", "zh_CN.UTF-8", "", "勾稽相符")]
    [InlineData("", "", "", "en_US.UTF-8", "", "consistent")]
    [InlineData("", "", "", "C", "", "consistent")]
    [InlineData("", "", "zh_CN", "C", "", "勾稽相符")]
    [InlineData("", "en_US.UTF-8", "zh_CN", "zh_CN", "", "consistent")]
    [InlineData("", "zh_CN.GB18030", "en_US", "en_US", "", "勾稽相符")]
    [InlineData("zh", "en_US", "en_US", "en_US", "", "勾稽相符")]
    [InlineData("en", "zh_CN", "zh_CN", "zh_CN", "", "consistent")]
    [InlineData("en", "zh_CN", "zh_CN", "zh_CN", "zh", "勾稽相符")]
    [InlineData("zh", "zh_CN", "zh_CN", "zh_CN", "en", "consistent")]
    public void The_option_beats_the_own_variable_which_beats_the_locale(
        string own, string all, string messages, string lang, string option, string headline)
    {
        Run run = Run.Of(
            Samples.Consistent, ["check", "-", .. option.Length == 0 ? [] : new[] { "--lang", option }], null,
            ("DISCLOSURE_LANG", own), ("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang));
        Assert.Equal(0, run.Status);
        Assert.StartsWith(headline, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "用法")]
    [InlineData("en", "Usage")]
    public void The_help_names_every_option(string language, string heading)
    {
        Run run = Run.Of("--help", "--lang", language);
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains($"\n{heading}\n", run.Output, StringComparison.Ordinal);
        IEnumerable<Option> options = CommandGrammar.CheckCommand.Options
            .Concat([CommandGrammar.Lang, CommandGrammar.Version, CommandGrammar.Help]);
        Assert.All(options, option => Assert.Contains($"\n  {option.Name} ", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("check", "a.json", "--nonsense", "--help")]
    [InlineData("-h")]
    public void Help_can_be_asked_for_anywhere(params string[] args) => Assert.Equal(0, Run.Of(args).Status);

    [Fact]
    public void The_version_is_that_of_the_package()
    {
        Run run = Run.Of("--version");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\n$", run.Output);
    }
}
