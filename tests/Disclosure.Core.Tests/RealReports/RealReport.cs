using System.Collections.Immutable;
using Xunit;

namespace Disclosure.Tests.RealReports;

/// <summary>The figures of 58 published reports, 2019 to 2025, as exchange files. Many are truncated: tables are missing or cut short.</summary>
internal static class RealReport
{
    private const string Extension = ".json";

    /// <summary>A city's whole and consistent report (焦作 2023).</summary>
    public const string Jiaozuo2023 = "henan-jiaozuo-gov-2023";

    /// <summary>A district's report with two wrong totals in table 4 (洪泽 2023).</summary>
    public const string Hongze2023 = "jiangsu-huaian-hongze-gov-2023";

    /// <summary>A department's report with five blank applicant columns (沭阳县发展和改革局 2023).</summary>
    public const string ShuyangDrc2023 = "jiangsu-suqian-shuyang-drc-2023";

    /// <summary>A general office's report in the 2019 layout with blank totals (上海市人民政府办公厅 2019).</summary>
    public const string ShanghaiGeneralOffice2019 = "shanghai-general-office-2019";

    public const string Suqian2023 = "jiangsu-suqian-gov-2023";
    public const string Suqian2024 = "jiangsu-suqian-gov-2024";

    public static ImmutableArray<string> Names { get; } =
    [
        .. TestData.Names.Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every report, for theories.</summary>
    public static TheoryData<string> All => [.. Names];

    public static byte[] Bytes(string name) => TestData.Bytes(name + Extension);
}
