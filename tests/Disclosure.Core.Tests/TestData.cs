using System.Text;

namespace Disclosure.Tests;

/// <summary>The data files embedded in this assembly, by file name.</summary>
internal static class TestData
{
    public static IEnumerable<string> Names => typeof(TestData).Assembly.GetManifestResourceNames();

    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(TestData).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"there is no data file '{name}'", nameof(name));
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string[] Lines(string name) => Encoding.UTF8.GetString(Bytes(name)).Split('\n');
}
