using System.Globalization;
using Disclosure.Filing;

namespace Disclosure.Documents.Writing;

/// <summary>
/// A figure as a worksheet holds it: a number with the format that prints it as it was printed, so that formulas can count with it;
/// text where no number prints so.
/// </summary>
internal static class CellPrintValue
{
    private const int ExactDigits = 15;

    public static (SheetValue Value, string? Format) Of(CellEntry entry)
    {
        if (entry.Printed is not { } printed) return (default, null);
        if (entry.Value is not { } number) return (new(Text: printed), null);
        string plain = number.ToString(CultureInfo.InvariantCulture);
        if (plain.Count(char.IsDigit) > ExactDigits) return (new(Text: printed), null);
        if (printed == plain) return (new(Number: plain), number.Scale == 0 ? null : "0." + new string('0', number.Scale));
        int at = printed.IndexOf(plain, StringComparison.Ordinal);
        if (number < 0 || at < 0 || number.Scale > 0 || printed.Count(char.IsDigit) != plain.Length || printed.Contains('"', StringComparison.Ordinal))
            return (new(Text: printed), null);
        return (new(Number: plain), $"{Quoted(printed[..at])}0{Quoted(printed[(at + plain.Length)..])}");
    }

    private static string Quoted(string words) => words.Length == 0 ? "" : $"\"{words}\"";
}
