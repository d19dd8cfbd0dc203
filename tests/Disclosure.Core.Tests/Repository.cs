namespace Disclosure.Tests;

/// <summary>The working copy in which the tests run.</summary>
internal static class Repository
{
    private const string Marker = "Disclosure.Core.sln";

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Marker))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"the tests run outside a folder with {Marker}");
    }
}
