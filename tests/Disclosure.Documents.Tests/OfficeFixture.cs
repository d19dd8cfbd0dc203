using Disclosure.Forms;
using Disclosure.Tests;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Documents that an office program made of published reports: REPORT--LAYOUT.EXTENSION, see Fixtures/make.sh.</summary>
internal static class OfficeFixture
{
    private static readonly string folder = Repository.PathOf("tests", "Disclosure.Documents.Tests", "Fixtures");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(folder, "*--*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(folder, name));

    public static FiledReport Report(string name) => RealReport.Read(name[..name.IndexOf("--", StringComparison.Ordinal)]);

    /// <summary>
    /// What is told to be missing: groups of table 4 as rows whose labels tell them apart in brackets alone; rows without any figure in a
    /// PDF without rules.
    /// </summary>
    public static bool IsKnownIncomplete(string name, TableKind table) => table switch
    {
        TableKind.Disputes => name.Contains("--shallow", StringComparison.Ordinal),
        TableKind.Requests => name == "shanghai-general-office-2019--bare.pdf",
        _ => false,
    };
}
