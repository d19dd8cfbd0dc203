using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>A cell in its object form, which must not contradict itself.</summary>
internal struct CellObject
{
    private static readonly KeySet keys = new("printed", "value", "note", "unit", "unreadable", "absent");

    private string? printed;
    private decimal? value;
    private string? note;
    private string? unit;
    private UnreadableFault? fault;
    private bool isAbsent;

    public static CellObject Read(ref JsonCursor json)
    {
        CellObject cell = default;
        KeyLedger seen = default;
        json.BeginObject();
        while (json.NextKey(keys, ref seen, out string key))
        {
            switch (key)
            {
                case "printed": cell.printed = json.Text(); break;
                case "value": cell.value = json.Number(); break;
                case "note": cell.note = json.Text(); break;
                case "unit": cell.unit = json.Text(); break;
                case "unreadable": cell.fault = ReadFault(ref json); break;
                case "absent": cell.isAbsent = json.Boolean() ?? false; break;
            }
        }

        return cell;
    }

    /// <summary>What the object says of the cell, or a failure at the place where it begins.</summary>
    public readonly CellEntry ToEntry(ref JsonCursor json, long start, FormCell cell)
    {
        if (Contradiction() is var (one, other)) json.FailAt(start, ReadErrorCode.ContradictoryCell, one, other);
        else if (!isAbsent && printed is null) json.FailAt(start, ReadErrorCode.MissingKey, "printed");
        if (isAbsent || json.Error is not null) return CellEntry.Absent;
        if (fault is { } known) return new(CellState.Unreadable, 0, printed, note, unit, known);

        Result<CellEntry, CellMismatch> entry = CellEntry.Create(cell, printed!, value, note, unit);
        if (entry.IsSuccess) return entry.Value;
        string read = entry.Error.Read is { } number ? Text(number) : "none";
        json.FailAt(start, ReadErrorCode.ValueMismatch, read, Text(entry.Error.Given));
        return CellEntry.Absent;
    }

    /// <summary>Two keys that exclude each other. An unreadable print is no number, and not empty: that would be a blank.</summary>
    private readonly (string One, string Other)? Contradiction() => this switch
    {
        { isAbsent: true, printed: not null } => ("absent", "printed"),
        { isAbsent: true, value: not null } => ("absent", "value"),
        { isAbsent: true, note: not null } => ("absent", "note"),
        { isAbsent: true, unit: not null } => ("absent", "unit"),
        { isAbsent: true, fault: not null } => ("absent", "unreadable"),
        { fault: not null, value: not null } => ("unreadable", "value"),
        { fault: not null, printed: { } print } when string.IsNullOrWhiteSpace(print) => ("unreadable", "printed"),
        _ => null,
    };

    private static UnreadableFault? ReadFault(ref JsonCursor json)
    {
        if (json.Text() is not { } name) return null;
        if (FaultNames.TryGet(name, out UnreadableFault fault)) return fault;
        json.Doubt(ReadErrorCode.UnknownValue, name);
        return UnreadableFault.Unknown;
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
