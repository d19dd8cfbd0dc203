using System.Globalization;
using System.Text;

namespace Disclosure.Warehouse;

/// <summary>
/// The wide table as comma-separated values (RFC 4180, UTF-8) that every engine loads: a heading with the names of the columns, a row a
/// report. What is null is empty; numbers are plain; a text that begins or ends with white space is quoted, as ClickHouse would cut it off. The texts are those of the report: the file is for engines, not for spreadsheets.
/// </summary>
public static class WideCsv
{
    /// <summary>The line with the names of the columns.</summary>
    public static string Heading { get; } = Line(WarehouseSchema.Columns.Select(column => column.Name));

    /// <summary>The line of a report.</summary>
    public static string RowOf(StoredReport report) => Line(WarehouseSchema.Columns.Select(column => Field(column.ValueOf(report))));

    /// <summary>Writes a heading and a line a report, one at a time, and leaves the stream open.</summary>
    public static void Write(IEnumerable<StoredReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Heading));
        foreach (StoredReport report in reports) output.Write(Encoding.UTF8.GetBytes(RowOf(report)));
        output.Flush();
    }

    internal static string Line(IEnumerable<string> fields) => string.Join(',', fields) + "\r\n";

    internal static string Field(object? value) => value switch
    {
        null => "",
        string text => text.AsSpan().ContainsAny(",\"\r\n") || text.Trim().Length < text.Length ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"no field for {value.GetType()}"),
    };
}
