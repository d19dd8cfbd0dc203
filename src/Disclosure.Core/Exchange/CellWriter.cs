using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes a cell in the shortest way that gives it back.</summary>
internal static class CellWriter
{
    public static void Write(ref CanonicalJson json, FormCell cell, CellEntry entry)
    {
        if (entry.State == CellState.Absent) WriteAbsent(ref json);
        else if (entry is { KeptPrint: null, Note: null, Unit: null }) WritePlain(ref json, entry);
        else if (entry.KeptPrint is { } print && CellEntry.Read(cell, print) == entry) json.Text(print);
        else WriteObject(ref json, entry);
    }

    private static void WriteAbsent(ref CanonicalJson json)
    {
        json.BeginObject();
        json.Key("absent");
        json.True();
        json.EndObject();
    }

    /// <summary>A number or a blank.</summary>
    private static void WritePlain(ref CanonicalJson json, CellEntry entry)
    {
        if (entry.Value is { } number) json.Number(number);
        else json.Null();
    }

    private static void WriteObject(ref CanonicalJson json, CellEntry entry)
    {
        json.BeginObject();
        json.Pair("printed", entry.Printed ?? "");
        json.Pair("value", entry.Value);
        json.Pair("note", entry.Note);
        json.Pair("unit", entry.Unit);
        json.Pair("unreadable", entry.State == CellState.Unreadable ? FaultNames.Of(entry.Fault) : null);
        json.EndObject();
    }
}
