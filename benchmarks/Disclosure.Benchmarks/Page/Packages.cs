using System.Text.Json;

namespace Disclosure.Benchmarks.Page;

/// <summary>The packages that take part in what is measured, as this program was built with them.</summary>
internal static class Packages
{
    public static MarkdownTable Table
    {
        get
        {
            MarkdownTable table = new("package", "version:");
            using JsonDocument dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(typeof(Packages).Assembly.Location, "deps.json")));
            JsonElement libraries = dependencies.RootElement.GetProperty("libraries");
            HashSet<string> packages = [.. libraries.EnumerateObject().Where(library => library.Value.GetProperty("type").ValueEquals("package")).Select(library => library.Name)];
            IEnumerable<string> direct =
                from target in dependencies.RootElement.GetProperty("targets").EnumerateObject()
                from library in target.Value.EnumerateObject()
                where !packages.Contains(library.Name) && library.Value.TryGetProperty("dependencies", out _)
                from dependency in library.Value.GetProperty("dependencies").EnumerateObject()
                let name = $"{dependency.Name}/{dependency.Value.GetString()}"
                where packages.Contains(name)
                select name;
            foreach (string name in direct.Distinct().Order(StringComparer.Ordinal)) table.Add(name.Split('/'));
            return table;
        }
    }
}
