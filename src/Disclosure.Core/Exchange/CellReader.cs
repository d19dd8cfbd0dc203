using System.Globalization;
using System.Text.Json;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Reads one cell, as the cell can hold it: a number, null for a blank, a string for any other print, an object for what needs more words.</summary>
internal static class CellReader
{
    private static readonly KeySet keys = new("printed", "value", "note", "unit", "unreadable", "absent");

    public static CellEntry Read(ref JsonCursor json, FormCell cell)
    {
        switch (json.Token)
        {
            case JsonTokenType.Number:
                return json.TryPlainCount(out long number) ? CellEntry.Count(number) : CellPrint.ReadNumberToken(cell, json.NumberToken());
            case JsonTokenType.Null:
                return CellEntry.Blank;
            case JsonTokenType.String:
                return CellEntry.Read(cell, json.Text()!);
            case JsonTokenType.StartObject:
                return ReadObject(ref json, cell);
            case JsonTokenType.None:
                return CellEntry.Absent;
            default:
                json.FailType("number|string|null|object");
                return CellEntry.Absent;
        }
    }

    private static CellEntry ReadObject(ref JsonCursor json, FormCell cell)
    {
        long start = json.Start;
        string? printed = null, note = null, unit = null;
        decimal? value = null;
        UnreadableFault? fault = null;
        bool isAbsent = false;
        KeyLedger seen = default;
        json.BeginObject();
        while (json.NextKey(keys, ref seen, out string key))
        {
            switch (key)
            {
                case "printed": printed = json.Text(); break;
                case "value": value = json.Number(); break;
                case "note": note = json.Text(); break;
                case "unit": unit = json.Text(); break;
                case "unreadable": fault = ReadFault(ref json); break;
                case "absent": isAbsent = json.Boolean() ?? false; break;
            }
        }

        if (isAbsent)
        {
            string? other = printed is not null ? "printed" : value is not null ? "value" : note is not null ? "note"
                : unit is not null ? "unit" : fault is not null ? "unreadable" : null;
            if (other is not null) json.FailAt(start, ReadErrorCode.ContradictoryCell, "absent", other);
            return CellEntry.Absent;
        }

        if (printed is null)
        {
            json.FailAt(start, ReadErrorCode.MissingKey, "printed");
            return CellEntry.Absent;
        }

        return fault is { } known
            ? Unreadable(ref json, start, printed, value, new(CellState.Unreadable, 0, printed, note, unit, known))
            : Readable(ref json, start, CellEntry.Create(cell, printed, value, note, unit));
    }

    private static CellEntry Unreadable(ref JsonCursor json, long start, string printed, decimal? value, CellEntry entry)
    {
        if (value is not null) json.FailAt(start, ReadErrorCode.ContradictoryCell, "unreadable", "value");
        if (string.IsNullOrWhiteSpace(printed)) json.FailAt(start, ReadErrorCode.ContradictoryCell, "unreadable", "printed");
        return entry;
    }

    private static CellEntry Readable(ref JsonCursor json, long start, Result<CellEntry, CellMismatch> read)
    {
        if (read.IsSuccess) return read.Value;
        json.FailAt(start, ReadErrorCode.ValueMismatch, read.Error.Read is { } number ? Text(number) : "none", Text(read.Error.Given));
        return CellEntry.Absent;
    }

    private static UnreadableFault? ReadFault(ref JsonCursor json)
    {
        if (json.Text() is not { } name) return null;
        if (FaultNames.TryGet(name, out UnreadableFault fault)) return fault;
        json.Doubt(ReadErrorCode.UnknownValue, name);
        return UnreadableFault.Unknown;
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
