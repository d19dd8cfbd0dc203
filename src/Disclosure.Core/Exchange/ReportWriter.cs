using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes the canonical form of a report.</summary>
internal static class ReportWriter
{
    public static void Write(ref CanonicalJson json, FiledReport report, ReportWriteOptions options)
    {
        json.RawEnd(ReportFormat.Start);
        HeaderWriter.Write(ref json, report.Header);
        foreach (TableKind table in OfficialForm.TableKinds) TableWriter.Write(ref json, report, table);
        PassageWriter.Write(ref json, report);
        if (options.Provenance) ProvenanceWriter.Write(ref json, report);
        json.EndObject();
    }
}
