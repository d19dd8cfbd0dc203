using Disclosure.Tests;
using PublicApiGenerator;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>The public surface, approved as text.</summary>
public sealed class ApprovedApiTests
{
    private const string Accept = "DISCLOSURE_ACCEPT_API";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string path = Repository.PathOf("docs", "reference", "api-warehouse.approved.txt");
        string surface = typeof(RulesSql).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Accept) is not null) File.WriteAllText(path, surface);
        Assert.Equal(File.ReadAllText(path), surface);
    }
}
