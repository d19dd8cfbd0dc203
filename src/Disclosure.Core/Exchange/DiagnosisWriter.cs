using Disclosure.Diagnosing;

namespace Disclosure.Exchange;

/// <summary>Writes a diagnosis with its repairs.</summary>
internal static class DiagnosisWriter
{
    public static void Write(ref CanonicalJson json, Diagnosis diagnosis)
    {
        json.Pair("verdict", CodeNames.Of(diagnosis.Verdict));
        WriteCondition(ref json, diagnosis.MaxWrongCells);
        json.Texts("explains", diagnosis.Explains.Select(finding => finding.Name));
        json.Pair("total", diagnosis.Total);
        json.Objects("repairs", diagnosis.Repairs, Write);
        json.Objects("shared", diagnosis.Shared, Write);
        json.Objects("line_edits", diagnosis.LineEdits, Write);
        json.Pair("message", DiagnosisText.Of(diagnosis));
    }

    private static void WriteCondition(ref CanonicalJson json, int? maxWrongCells)
    {
        json.Key("valid_if");
        if (maxWrongCells is not { } cells)
        {
            json.Null();
            return;
        }

        json.BeginObject();
        json.Pair("max_wrong_cells", cells);
        json.Pair("message", DiagnosisText.ConditionOf(cells));
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, Repair repair) => json.Objects("changes", repair.Changes, Write);

    private static void Write(ref CanonicalJson json, CellChange change)
    {
        json.Pair("cell", change.Cell.Id);
        json.Pair("printed", change.Printed);
        json.PairOrNull("proposed", change.Proposed);
        if (change.Proposed is null)
        {
            json.PairOrNull("least", change.Least);
            json.PairOrNull("most", change.Most);
        }

        json.PairOrNull("mechanism", CodeNames.Of(change.Mechanism));
        json.Pair("strength", CodeNames.Of(change.Strength));
    }
}
