using System.Collections.Immutable;
using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>Reads a roster: disclosure-roster/1 as JSON, or comma-separated values with the same names as columns, of which only id must be there.</summary>
internal static class RosterFile
{
    private static readonly string[] columns =
        ["id", "name", "former_names", "region", "level", "kind", "parent", "vertical", "succeeds", "valid_from", "valid_to"];

    public static Result<Roster?, WrongCall> Read(string? name, string workingDirectory)
    {
        if (name is null) return Result.Success<Roster?, WrongCall>(null);
        Result<byte[], WrongCall> bytes = WholeFile.Read(name, workingDirectory);
        if (bytes.IsFailure) return bytes.Error;
        bool isJson = bytes.Value.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
        return isJson
            ? RosterJson.Read(bytes.Value).Map(roster => (Roster?)roster)
                .MapError(error => WrongCall.CannotUse(name, new(error.Message(Language.Chinese), error.Message(Language.English))))
            : CsvFile.Read(name, workingDirectory, columns, (_, cells) => Row(cells), mayLack: true)
                .Bind(bodies => Roster.Create(bodies).Map(roster => (Roster?)roster).MapError(error => WrongCall.CannotUse(name, error.Message)));
    }

    private static Result<RosterBody, BilingualText> Row(string[] cells)
    {
        string? At(int column) => cells[column].Length == 0 ? null : cells[column];
        if (At(0) is not { } id) return new BilingualText("id 不能为空", "id must not be empty");
        if (Flag(At(7)) is not { } isVertical)
            return new BilingualText($"vertical 不能是“{At(7)}”，请写成 true 或 false", $"vertical cannot be '{At(7)}'; write true or false");
        DateOnly? from = null, to = null;
        foreach ((int column, Action<DateOnly> set) in new (int, Action<DateOnly>)[] { (9, day => from = day), (10, day => to = day) })
        {
            if (At(column) is not { } text) continue;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                return new BilingualText($"{columns[column]} 的“{text}”不是日期，请写成 2024-03-22", $"{columns[column]}: '{text}' is not a date; write it like 2024-03-22");
            set(day);
        }

        Authority authority = new()
        {
            Name = At(1),
            FormerNames = Several(At(2)),
            Region = At(3),
            Level = At(4) is { } level ? AuthorityLevel.Of(level) : null,
            Kind = At(5) is { } kind ? AuthorityKind.Of(kind) : null,
        };
        return new RosterBody(id, authority) { Parent = At(6), IsVertical = isVertical, Succeeds = Several(At(8)), ValidFrom = from, ValidTo = to };
    }

    private static bool? Flag(string? text) => text switch
    {
        null or "false" or "no" or "0" or "否" => false,
        "true" or "yes" or "1" or "是" => true,
        _ => null,
    };

    private static ImmutableArray<string> Several(string? text) =>
        text is null ? [] : [.. text.Split([';', '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
