using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>Reads what is said about inputs from comma-separated values; only the column path must be there.</summary>
internal static class MetaFile
{
    private static readonly string[] columns = ["path", "name", "id", "year", "level", "kind", "scope", "published"];

    public static Result<MetaBook, WrongCall> Read(string? name, string workingDirectory) => name is null
        ? new MetaBook([])
        : CsvFile.Read(name, workingDirectory, columns, Row, mayLack: true).Map(rows => new MetaBook(rows));

    private static Result<MetaRow, BilingualText> Row(int line, string[] cells)
    {
        string? At(int column) => cells[column].Length == 0 ? null : cells[column];
        if (At(0) is not { } path) return new BilingualText("path 不能为空", "path must not be empty");
        int year = 0;
        if (At(3) is { } digits && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) || year is < 1 or > 9998))
            return new BilingualText($"year 不能是“{digits}”，请写成 2023", $"year cannot be '{digits}'; write it like 2023");
        DateOnly published = default;
        if (At(7) is { } day && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published))
            return new BilingualText($"published 的“{day}”不是日期，请写成 2024-03-22", $"published: '{day}' is not a date; write it like 2024-03-22");
        return new MetaRow(line, path)
        {
            Name = At(1),
            Id = At(2),
            Year = year == 0 ? null : year,
            Level = At(4) is { } level ? AuthorityLevel.Of(level) : null,
            Kind = At(5) is { } kind ? AuthorityKind.Of(kind) : null,
            Scope = At(6) is { } scope ? Scope.Of(scope) : null,
            Published = published == default ? null : published,
        };
    }
}
