using Disclosure.Checking;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Writes the last line of a stream of results.</summary>
internal static class FindingsSummaryWriter
{
    public static void Write(ref CanonicalJson json, FindingsSummary summary)
    {
        json.BeginObject();
        json.Key("summary");
        json.BeginObject();
        json.Pair("reports", summary.Reports);
        json.Pair("errors", summary.Errors);
        json.Key("verdicts");
        json.BeginObject();
        foreach (Verdict verdict in Enum.GetValues<Verdict>()) json.Pair(CodeNames.Of(verdict), summary.Of(verdict));
        json.EndObject();
        json.Key("by_severity");
        json.BeginObject();
        foreach (Severity severity in CheckedReportWriter.Severities) json.Pair(CodeNames.Of(severity), summary.BrokenOf(severity));
        json.EndObject();
        json.EndObject();
        json.EndObject();
    }
}
