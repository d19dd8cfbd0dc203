using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes where the figures stood in the document that they were read from.</summary>
internal static class ProvenanceWriter
{
    public static void Write(ref CanonicalJson json, FiledReport report)
    {
        if (report.Provenance.IsEmpty) return;
        json.Key("provenance");
        json.BeginObject();
        foreach (FormCell cell in OfficialForm.Cells)
        {
            if (!report.Provenance.TryGetValue(cell, out Origin? origin)) continue;
            json.Key(cell.Id);
            WriteOrigin(ref json, origin);
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
