using Disclosure.Forms;
using Disclosure.Testing;
using PublicApiGenerator;
using Xunit;

namespace Disclosure.Tests.Architecture;

/// <summary>The public surface, approved as text: a change of it is a change of docs/reference/ that somebody reads.</summary>
public sealed class ApprovedApiTests
{
    private const string Accept = "DISCLOSURE_ACCEPT_API";

    [Theory]
    [InlineData(typeof(OfficialForm), "api.approved.txt")]
    [InlineData(typeof(ConsistentReports), "api-testing.approved.txt")]
    public void The_public_surface_is_the_approved_one(Type anyType, string file)
    {
        ArgumentNullException.ThrowIfNull(anyType);
        string path = Repository.PathOf("docs", "reference", file);
        string surface = Surface(anyType);
        if (Environment.GetEnvironmentVariable(Accept) is not null) File.WriteAllText(path, surface);
        string? difference = Difference(File.Exists(path) ? File.ReadAllText(path) : "", surface);
        Assert.True(
            difference is null,
            $"docs/reference/{file} does not have this public surface; first difference:\n{difference}\n"
            + $"To accept it: {Accept}=1 dotnet test tests/Disclosure.Core.Tests --filter {nameof(ApprovedApiTests)}");
    }

    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "- b\n+ c")]
    [InlineData("a\n", "a\nb\n", "- \n+ b")]
    [InlineData("", "a\n", "- \n+ a")]
    public void A_changed_surface_is_seen(string approved, string surface, string difference) =>
        Assert.Equal(difference, Difference(approved, surface));

    private static string Surface(Type anyType) =>
        anyType.Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";

    private static string? Difference(string approved, string surface)
    {
        if (approved == surface) return null;
        string[] before = approved.Split('\n');
        string[] after = surface.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
