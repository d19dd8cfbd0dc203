using System.Text.Json;
using Disclosure.Diagnosing;

namespace Disclosure.Rendering;

/// <summary>Writes the cells that a diagnosis would change as places related to a result, each with what should stand there.</summary>
internal static class SarifDiagnosis
{
    private const int Shown = 10;

    public static void WriteRelatedLocations(Utf8JsonWriter json, CheckedReport report, Diagnosis diagnosis, Language language)
    {
        if (diagnosis.Repairs.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        foreach (CellChange change in diagnosis.Repairs.SelectMany(repair => repair.Changes).DistinctBy(change => change.Target).Take(Shown))
        {
            json.WriteStartObject();
            json.WritePhysicalLocation(report);
            json.WriteStartArray("logicalLocations");
            json.WriteLogicalLocation(change.Cell);
            json.WriteEndArray();
            json.WriteMessage(DiagnosisText.Of(change, diagnosis.Report).In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
