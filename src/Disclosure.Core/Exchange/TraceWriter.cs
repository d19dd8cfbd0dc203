using Disclosure.Rollup;

namespace Disclosure.Exchange;

/// <summary>Writes where the difference between a whole and the sum of its parts comes from.</summary>
internal static class TraceWriter
{
    public static void Write(ref CanonicalJson json, RollupTrace trace)
    {
        json.Pair("cell", trace.Cell.Id);
        json.Pair("residual", trace.Residual);
        json.Objects("parts", trace.Parts, WritePart);
        json.Pair("unexplained", trace.Unexplained);
    }

    private static void WritePart(ref CanonicalJson json, TracePart part)
    {
        json.PairOrNull("source", part.Of.Source);
        json.PairOrNull("authority", part.Of.Report.Header.Authority.Name);
        json.Pair("printed", part.Change.Printed);
        json.PairOrNull("proposed", part.Change.Proposed);
        json.Pair("amount", part.Amount);
        json.Pair("chosen_by", part.IsUnique ? "identities" : "difference");
        json.Texts("explains", part.Explains.Select(finding => finding.Name));
    }
}
