using System.Collections.Immutable;
using System.Reflection;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The figures of 58 published reports, as exchange files.</summary>
internal static class RealReport
{
    private const string Extension = ".json";

    public static ImmutableArray<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => name[..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> All => [.. Names];

    public static FiledReport Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + Extension)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return ReportJson.Read(bytes.ToArray()).Value;
    }
}
