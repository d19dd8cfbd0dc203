using Disclosure.Rules;
using Disclosure.Tests.Exchange;
using Xunit;

namespace Disclosure.Tests.Documentation;

/// <summary>The page that draws the form in a browser stands on what the library writes, and the guide shows its code.</summary>
public sealed class BrowserFormTests
{
    private const string Folder = "docs/browser-form";

    [Fact]
    public void Its_form_is_what_the_library_writes() => IsWritten("form.json", ContractDocuments.Written(FormJson.Write));

    [Fact]
    public void Its_rules_are_what_the_library_writes() =>
        IsWritten("rules.json", ContractDocuments.Written(output => RulesJson.Write(RuleSet.Standard, output)));

    [Fact]
    public void The_guide_shows_the_code_of_the_page()
    {
        string page = Repository.Read($"{Folder}/index.html");
        FencedBlock[] shown = [.. FencedBlock.On("docs/guide/build-a-form.md", "js")];
        Assert.Equal(3, shown.Length);
        Assert.All(shown, block => Assert.Contains(block.Text, page, StringComparison.Ordinal));
    }

    private static void IsWritten(string file, byte[] written)
    {
        string path = Path.Combine(Repository.Root, Folder, file);
        byte[] document = [.. written, (byte)'\n'];
        if (Repository.IsAccepting) File.WriteAllBytes(path, document);
        else Assert.Equal(document, File.ReadAllBytes(path));
    }
}
