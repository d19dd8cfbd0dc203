using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>A number given beside a print that reads as another number, or as none.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Read">What the print reads as; <see langword="null"/> where it is no number.</param>
/// <param name="Given">The number given.</param>
public sealed record CellMismatch(FormCell Cell, string Printed, decimal? Read, decimal Given)
{
    /// <summary>The sentence for people.</summary>
    public string Message(Language language) => language == Language.Chinese
        ? $"{Cell.Id}：原文“{Printed}”读作{ReadText ?? "非数字"}，而所给数值为 {Text(Given)}"
        : $"{Cell.Id}: the print '{Printed}' reads as {ReadText ?? "no number"}, but the value given is {Text(Given)}";

    private string? ReadText => Read is { } number ? Text(number) : null;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
