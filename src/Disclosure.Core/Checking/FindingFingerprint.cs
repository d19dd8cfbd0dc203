using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// The first 32 hexadecimal digits of SHA-256 over v1, body, scope, year, rule, instance and the sorted cell=value of the
/// finding's cells, joined by line feeds, after them the sorted year:cell=value of the cells of other reports that it is about. A value is
/// the print; a blank is empty, an absent cell is the word absent.
/// </summary>
internal static class FindingFingerprint
{
    private const int Digits = 32;

    public static string Of(FiledReport report, Finding finding)
    {
        ReportHeader header = report.Header;
        string[] head =
        [
            "v1", header.Authority.Key, header.Scope?.Code ?? "", header.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            finding.Rule.Id.Value, finding.Instance,
        ];
        IEnumerable<string> cells = finding.Cells.Select(cell => $"{cell.Id}={Value(report, cell)}").Order(StringComparer.Ordinal);
        IEnumerable<string> related = finding.Related
            .Select(other => FormattableString.Invariant($"{other.Of.Report.Header.Year}:{other.Cell.Id}={Value(other.Of.Report, other.Cell)}"))
            .Order(StringComparer.Ordinal);
        return Sha256.HexOf(string.Join('\n', [.. head, .. cells, .. related]))[..Digits];
    }

    private static string Value(FiledReport report, FormCell cell)
    {
        CellEntry entry = report[cell];
        return entry.State == CellState.Absent ? "absent" : entry.Printed ?? "";
    }
}
