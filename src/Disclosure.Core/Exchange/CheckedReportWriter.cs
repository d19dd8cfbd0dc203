using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Writes one report with its verdict and findings.</summary>
internal static class CheckedReportWriter
{
    /// <summary>The severities as the format lists them, gravest first.</summary>
    public static ImmutableArray<Severity> Severities { get; } = [.. Enum.GetValues<Severity>().OrderDescending()];

    public static void Write(ref CanonicalJson json, FindingsItem item, Reconciliation result, FindingsWriteOptions options)
    {
        json.BeginObject();
        json.Pair("source", item.Source);
        json.Pair("line", item.Line);
        json.Pair("index", item.Index);
        WriteHeader(ref json, result.Report);
        json.Pair("verdict", CodeNames.Of(result.Verdict));
        json.Texts("undetermined_because", CodeNames.Of(result.UndeterminedBecause));
        WriteCounts(ref json, result);
        WriteFindings(ref json, result, item.Baseline, options);
        json.Objects("diagnoses", options.Diagnoses ? Diagnoser.Default.Diagnose(result) : [], DiagnosisWriter.Write);
        if (RollupTrace.Of(result) is { IsEmpty: false } traces) json.Objects("traces", traces, TraceWriter.Write);
        if (options.All) json.Objects("inferred", Inference.Of(result).Cells, ImpliedRangeWriter.Write);
        json.Objects("notes", result.Report.Notes, Write);
        if (item.Baseline is { } baseline) BaselineWriter.Write(ref json, baseline);
        json.EndObject();
    }

    /// <summary>Whose report it is.</summary>
    public static void WriteHeader(ref CanonicalJson json, FiledReport report)
    {
        Authority authority = report.Header.Authority;
        json.Key("authority");
        json.BeginObject();
        json.PairOrNull("id", authority.Id);
        json.PairOrNull("name", authority.Name);
        json.PairOrNull("region", authority.Region);
        json.PairOrNull("level", authority.Level?.Code);
        json.PairOrNull("kind", authority.Kind?.Code);
        json.EndObject();
        json.PairOrNull("scope", report.Header.Scope?.Code);
        json.PairOrNull("year", report.Header.Year);
        json.Pair("revision", report.Header.Revision);
        json.Key("layouts");
        json.BeginObject();
        json.Pair("proactive", OfficialForm.NameOf(report.Table(TableKind.Proactive).Layout));
        json.Pair("requests", OfficialForm.NameOf(report.Table(TableKind.Requests).Layout));
        json.EndObject();
    }

    private static void WriteCounts(ref CanonicalJson json, Reconciliation result)
    {
        json.Key("coverage");
        json.BeginObject();
        foreach (TableKind table in OfficialForm.TableKinds) json.Pair(FormTable.NameOf(table), result.CoverageOf(table));
        json.EndObject();
        json.Key("counts");
        json.BeginObject();
        json.Pair("holds", result.Counts.Holds);
        json.Pair("broken", result.Counts.Broken);
        json.Pair("undetermined", result.Counts.Undetermined);
        json.EndObject();
        json.Key("by_severity");
        json.BeginObject();
        foreach (Severity severity in Severities) json.Pair(CodeNames.Of(severity), result.BrokenOf(severity));
        json.EndObject();
    }

    private static void WriteFindings(ref CanonicalJson json, Reconciliation result, BaselineComparison? baseline, FindingsWriteOptions options)
    {
        Dictionary<Finding, int> causes = result.CauseNumbers();
        json.Key("findings");
        json.BeginArray();
        foreach (Finding finding in options.All ? result.Instances : result.Findings)
            FindingWriter.Write(ref json, finding, causes.TryGetValue(finding, out int number) ? number : null, baseline);
        json.EndArray();
    }

    private static void Write(ref CanonicalJson json, ReadingNote note)
    {
        json.Pair("path", note.Path);
        json.Pair("message", note.Message);
    }
}
