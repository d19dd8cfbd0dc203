using Disclosure.Tests.Documentation;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Every call shown on a page (<c>```console</c>, <c>$ disclosure …</c>) prints what the page shows.</summary>
public sealed class DocumentationTests
{
    private const string Fence = "```console\n$ disclosure ";

    public static TheoryData<string> Pages => [.. Repository.Pages.Where(page => Calls(Repository.Read(page)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_call_on_a_page_prints_what_the_page_shows(string page)
    {
        string text = Repository.Read(page);
        foreach ((string call, string shown) in Calls(text))
        {
            Run run = Run.Of("", call.Split(' '), Repository.Root);
            Assert.Empty(run.Errors);
            string printed = run.Output.TrimEnd('\n');
            if (Repository.IsAccepting) text = text.Replace(Block(call, shown), Block(call, printed), StringComparison.Ordinal);
            else Assert.Equal(printed, shown);
        }

        if (Repository.IsAccepting) Repository.Write(page, text);
    }

    private static string Block(string call, string output) => $"{Fence}{call}\n{(output.Length == 0 ? "" : output + "\n")}```";

    private static IEnumerable<(string Call, string Shown)> Calls(string text)
    {
        for (int at = text.IndexOf(Fence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Fence, at + 1, StringComparison.Ordinal))
        {
            int start = at + Fence.Length;
            int line = text.IndexOf('\n', start);
            int end = text.IndexOf("```", line, StringComparison.Ordinal);
            yield return (text[start..line], text[(line + 1)..end].TrimEnd('\n'));
        }
    }
}
