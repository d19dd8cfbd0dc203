namespace Disclosure.Tests.Documentation;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Root, "README.md"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Whether generated pages and outputs are rewritten instead of compared: DISCLOSURE_ACCEPT=1.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("DISCLOSURE_ACCEPT") == "1";

    public static void Write(string page, string text)
    {
        string path = Path.Combine(Root, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Disclosure.Core.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside a checkout"));
}
