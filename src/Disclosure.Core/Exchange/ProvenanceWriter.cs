using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes where the figures stood in the document that they were read from.</summary>
internal static class ProvenanceWriter
{
    public static void Write(ref CanonicalJson json, FiledReport report) => Write(ref json, "provenance", report, OfficialForm.Cells);

    /// <summary>Writes the places of some cells under a key, where any is known.</summary>
    public static void Write(ref CanonicalJson json, string key, FiledReport report, IEnumerable<FormCell> cells)
    {
        FormCell[] placed = report.Provenance.IsEmpty ? [] : [.. cells.Where(report.Provenance.ContainsKey)];
        if (placed.Length == 0) return;
        json.Key(key);
        json.BeginObject();
        foreach (FormCell cell in placed)
        {
            json.Key(cell.Id);
            WriteOrigin(ref json, report.Provenance[cell]);
        }

        json.EndObject();
    }

    private static void WriteOrigin(ref CanonicalJson json, Origin origin)
    {
        json.BeginObject();
        json.Pair("page", origin.Page);
        if (origin.Box is { } box) WriteBox(ref json, box);
        json.Pair("sheet", origin.Sheet);
        json.Pair("address", origin.Address);
        json.Pair("table", origin.Table);
        json.Pair("row", origin.Row);
        json.Pair("column", origin.Column);
        if (origin.Inferred is { } inferred) WriteInferred(ref json, inferred);
        json.EndObject();
    }

    private static void WriteBox(ref CanonicalJson json, PageBox box)
    {
        json.Key("box");
        json.BeginArray();
        json.Number(box.Left);
        json.Number(box.Bottom);
        json.Number(box.Right);
        json.Number(box.Top);
        json.EndArray();
    }

    private static void WriteInferred(ref CanonicalJson json, InferredPlacement inferred)
    {
        if (inferred.Identities.IsEmpty)
        {
            json.Pair("inferred", inferred.Reason);
            return;
        }

        json.Key("inferred");
        json.BeginObject();
        json.Pair("reason", inferred.Reason);
        json.Pair("identities", inferred.Identities);
        json.EndObject();
    }
}
