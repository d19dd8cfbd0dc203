using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>Reads explanations from comma-separated values: a heading with the names of the columns, then a row an explanation.</summary>
internal static class ExplanationsFile
{
    private static readonly string[] columns = ["body", "year", "rule", "instance", "difference", "reason", "by"];

    public static Result<ExplanationBook, WrongCall> Read(string? name, string workingDirectory) => name is null
        ? new ExplanationBook([])
        : CsvFile.Read(name, workingDirectory, columns, Row).Map(rows => new ExplanationBook(rows));

    private static Result<ExplanationRow, BilingualText> Row(int line, string[] cells)
    {
        foreach (int needed in new[] { 0, 1, 2, 3, 5 })
        {
            if (cells[needed].Length == 0) return new BilingualText($"{columns[needed]} 不能为空", $"{columns[needed]} must not be empty");
        }

        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return new BilingualText($"year 不能是“{cells[1]}”，请写成 2023", $"year cannot be '{cells[1]}'; write it like 2023");
        decimal difference = 0;
        if (cells[4].Length > 0 && !decimal.TryParse(cells[4], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out difference))
            return new BilingualText($"difference 不能是“{cells[4]}”，请写成 -26", $"difference cannot be '{cells[4]}'; write it like -26");
        return RuleId.Create(cells[2])
            .MapError(error => new BilingualText(error.Message(Language.Chinese), error.Message(Language.English)))
            .Map(rule => new ExplanationRow(line, cells[0], year, new Explanation(
                rule.Value, cells[3], cells[4].Length > 0 ? difference : null, cells[5], cells[6].Length > 0 ? cells[6] : null)));
    }
}
