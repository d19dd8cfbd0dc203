using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Reads where the figures stood in the document that they were read from.</summary>
internal static class ProvenanceReader
{
    private const int BoxSides = 4;
    private static readonly KeySet cellKeys = new([.. OfficialForm.Cells.Select(cell => cell.Id)]);
    private static readonly KeySet originKeys = new("page", "box", "sheet", "address", "table", "row", "column", "inferred");
    private static readonly KeySet inferredKeys = new("reason", "identities");

    public static void Read(ref JsonCursor json, IDictionary<FormCell, Origin> provenance)
    {
        if (!json.BeginOptionalObject()) return;
        KeyLedger seen = default;
        while (json.NextKey(cellKeys, ref seen, out int cell))
            if (ReadOrigin(ref json) is { } origin) provenance[OfficialForm.Cells[cell]] = origin;
    }

    private static Origin? ReadOrigin(ref JsonCursor json)
    {
        if (!json.BeginOptionalObject()) return null;
        int? page = null, table = null, row = null, column = null;
        PageBox? box = null;
        string? sheet = null, address = null;
        InferredPlacement? inferred = null;
        KeyLedger seen = default;
        while (json.NextKey(originKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "page": page = json.Integer(); break;
                case "box": box = ReadBox(ref json); break;
                case "sheet": sheet = json.Text(); break;
                case "address": address = json.Text(); break;
                case "table": table = json.Integer(); break;
                case "row": row = json.Integer(); break;
                case "column": column = json.Integer(); break;
                case "inferred": inferred = ReadInferred(ref json); break;
            }
        }

        return new()
        {
            Page = page,
            Box = box,
            Sheet = sheet,
            Address = address,
            Table = table,
            Row = row,
            Column = column,
            Inferred = inferred,
        };
    }

    private static PageBox? ReadBox(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginOptionalArray()) return null;
        Span<decimal> sides = stackalloc decimal[BoxSides];
        int count = 0;
        for (; json.NextItem(count); count++)
            if (json.Expect(JsonTokenType.Number) && json.Number() is { } side && count < BoxSides) sides[count] = side;
        if (count == BoxSides) return new(sides[0], sides[1], sides[2], sides[3]);
        json.FailAt(start, ReadErrorCode.RowLength, JsonCursor.Text(BoxSides), JsonCursor.Text(count));
        return null;
    }

    /// <summary>Null, the reason alone, or the reason with the identities that were used.</summary>
    private static InferredPlacement? ReadInferred(ref JsonCursor json)
    {
        if (json.Token == JsonTokenType.String) return new(json.Text()!);
        if (!json.BeginOptionalObject()) return null;
        string? reason = null;
        ImmutableArray<string> identities = [];
        KeyLedger seen = default;
        while (json.NextKey(inferredKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "reason": reason = json.Text(); break;
                case "identities": identities = json.Texts(); break;
            }
        }

        return new(reason ?? "", identities);
    }
}
