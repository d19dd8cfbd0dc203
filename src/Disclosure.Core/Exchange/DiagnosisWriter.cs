using System.Collections.Immutable;
using Disclosure.Diagnosing;

namespace Disclosure.Exchange;

/// <summary>Writes diagnoses.</summary>
internal static class DiagnosisWriter
{
    public static void Write(ref CanonicalJson json, ImmutableArray<Diagnosis> diagnoses)
    {
        json.Key("diagnoses");
        json.BeginArray();
        foreach (Diagnosis diagnosis in diagnoses) Write(ref json, diagnosis);
        json.EndArray();
    }

    private static void Write(ref CanonicalJson json, Diagnosis diagnosis)
    {
        json.BeginObject();
        json.Pair("verdict", CodeNames.Of(diagnosis.Verdict));
        json.Key("valid_if");
        if (diagnosis.MaxWrongCells is { } cells)
        {
            json.BeginObject();
            json.Pair("max_wrong_cells", cells);
            json.Pair("message", DiagnosisText.ConditionOf(cells));
            json.EndObject();
        }
        else
        {
            json.Null();
        }

        json.Texts("explains", diagnosis.Explains.Select(finding => finding.Name));
        json.Pair("total", diagnosis.Total);
        json.Key("repairs");
        json.BeginArray();
        foreach (Repair repair in diagnosis.Repairs) Write(ref json, repair);
        json.EndArray();
        json.Pair("message", DiagnosisText.Of(diagnosis));
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, Repair repair)
    {
        json.BeginObject();
        json.Key("changes");
        json.BeginArray();
        foreach (CellChange change in repair.Changes)
        {
            json.BeginObject();
            json.Pair("cell", change.Cell.Id);
            json.Pair("printed", change.Printed);
            json.PairOrNull("proposed", change.Proposed);
            if (change.Proposed is null)
            {
                json.PairOrNull("least", change.Least);
                json.PairOrNull("most", change.Most);
            }

            json.PairOrNull("mechanism", CodeNames.Of(change.Mechanism));
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
