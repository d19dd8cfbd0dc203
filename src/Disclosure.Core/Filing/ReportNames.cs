using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>How a message names a report other than the one it stands at.</summary>
internal static class ReportNames
{
    /// <summary>By body and year, as far as they are known: 宿迁市人民政府 2023 年度报告.</summary>
    public static BilingualText Of(ReportHeader header)
    {
        string name = header.Authority.Name ?? header.Authority.Id ?? "";
        string year = header.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new(
            $"{name} {year} {(year.Length > 0 ? "年度" : "")}报告".Trim(),
            $"the {year} report{(name.Length > 0 ? $" of {name}" : "")}".Replace("  ", " ", StringComparison.Ordinal));
    }
}
