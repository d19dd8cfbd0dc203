using System.Globalization;

namespace Disclosure.Rendering;

/// <summary>
/// Writes rows of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front;
/// numbers stay numbers.
/// </summary>
internal sealed class CsvWriter(TextWriter output)
{
    private bool isInRow;

    public void Number(decimal? number) => Field(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void Text(string? text)
    {
        string harmless = HarmlessText.Of(text ?? "");
        string guarded = IsFormula(harmless) ? '\'' + harmless : harmless;
        Field(guarded.AsSpan().ContainsAny(',', '"') ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded);
    }

    public void EndRow()
    {
        output.Write("\r\n");
        isInRow = false;
    }

    private void Field(string field)
    {
        if (isInRow) output.Write(',');
        output.Write(field);
        isInRow = true;
    }

    /// <summary>Spreadsheets look past white space, and take the full-width signs for the narrow ones.</summary>
    private static bool IsFormula(string text) =>
        text.AsSpan().TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..];
}
