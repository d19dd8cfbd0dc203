using Disclosure.Diagnosing;

namespace Disclosure.Exchange;

/// <summary>Writes what a cell may hold, and why.</summary>
internal static class ImpliedRangeWriter
{
    public static void Write(ref CanonicalJson json, ImpliedCellRange range)
    {
        json.Pair("cell", range.Cell.Id);
        json.PairOrNull("least", range.Least);
        WriteReason(ref json, "why_least", range.WhyLeast);
        json.PairOrNull("most", range.Most);
        WriteReason(ref json, "why_most", range.WhyMost);
    }

    public static void Write(ref CanonicalJson json, RuleArgument argument)
    {
        json.Texts("from", argument.Instances);
        json.Texts("not_negative", argument.NotNegative.Select(cell => cell.Id));
        if (!argument.Figures.IsEmpty) json.Texts("figures", argument.Figures.Select(cell => cell.Id));
    }

    private static void WriteReason(ref CanonicalJson json, string name, RuleArgument? reason)
    {
        json.Key(name);
        if (reason is null)
        {
            json.Null();
            return;
        }

        json.BeginObject();
        Write(ref json, reason);
        json.EndObject();
    }
}
