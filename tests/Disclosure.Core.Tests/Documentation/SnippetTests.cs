using Xunit;

namespace Disclosure.Tests.Documentation;

public sealed class SnippetTests
{
    public static TheoryData<Snippet> Snippets => [.. Repository.Pages.SelectMany(Snippet.On)];

    [Theory]
    [MemberData(nameof(Snippets), DisableDiscoveryEnumeration = true)]
    public void A_program_on_a_page_compiles_and_prints_what_the_page_says(Snippet snippet)
    {
        if (!snippet.IsRun)
        {
            SnippetProgram.Compile(snippet.Code);
            return;
        }

        string printed = SnippetProgram.Run(snippet.Code);
        if (snippet.Output is null) return;
        if (Repository.IsAccepting) snippet.Accept(printed);
        else Assert.Equal(snippet.Output, printed);
    }

    [Fact]
    public void A_program_that_does_not_compile_is_told() =>
        Assert.Throws<InvalidOperationException>(() => SnippetProgram.Run("Console.WriteLine(undefined);"));

    [Fact]
    public void A_program_prints_what_it_prints() => Assert.Equal("2", SnippetProgram.Run("Console.WriteLine(1 + 1);"));

    [Fact]
    public void Every_link_on_a_page_leads_to_a_file()
    {
        foreach (string page in Repository.Pages)
        {
            string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
            foreach (string target in Links(Repository.Read(page)))
                Assert.True(Path.Exists(Path.Combine(folder, target)), $"{page} links to {target}, which does not exist");
        }
    }

    private static IEnumerable<string> Links(string text)
    {
        for (int at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            string target = text[(at + 2)..text.IndexOf(')', at)];
            if (!target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#')) yield return target.Split('#')[0];
        }
    }
}
