using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>
/// Reads one cell, as the cell can hold it: a number, null for a blank, a string for any other print, an object for what needs
/// more words.
/// </summary>
internal static class CellReader
{
    public static CellEntry Read(ref JsonCursor json, FormCell cell)
    {
        switch (json.Token)
        {
            case JsonTokenType.Number:
                return json.TryPlainCount(out long count) ? CellEntry.Count(count) : CellPrint.ReadNumberToken(cell, json.NumberToken());
            case JsonTokenType.Null:
                return CellEntry.Blank;
            case JsonTokenType.String:
                return CellEntry.Read(cell, json.Text()!);
            case JsonTokenType.StartObject:
                long start = json.Start;
                return CellObject.Read(ref json).ToEntry(ref json, start, cell);
            case JsonTokenType.None:
                return CellEntry.Absent;
            default:
                json.FailType("number|string|null|object");
                return CellEntry.Absent;
        }
    }
}
