using CSharpFunctionalExtensions;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>The findings of an earlier run (基线), against which a later one tells what is new and what is gone.</summary>
/// <remarks>
/// Immutable and safe for any number of threads. Findings are the same where their fingerprints are. Reports are the same where body,
/// scope and year are, whatever their revision; without a body, where their source is.
/// </remarks>
public sealed class FindingsBaseline
{
    private readonly ILookup<ReportKey, BaselineFinding> byReport;
    private readonly HashSet<string> fingerprints;

    internal FindingsBaseline(IReadOnlyCollection<(ReportKey Report, BaselineFinding Finding)> findings)
    {
        byReport = findings.ToLookup(one => one.Report, one => one.Finding);
        fingerprints = [.. findings.Select(one => one.Finding.Fingerprint)];
    }

    /// <summary>How many findings the earlier run had.</summary>
    public int Count => fingerprints.Count;

    /// <summary>Reads the results of a run in the format disclosure-findings/1, one document or NDJSON. Unknown keys are passed over.</summary>
    /// <param name="utf8">The results; a byte-order mark is passed over.</param>
    public static Result<FindingsBaseline, ReadError> Read(ReadOnlySpan<byte> utf8) => new BaselineReader().Read(utf8);

    /// <summary>Whether the earlier run had a finding.</summary>
    public bool Has(string fingerprint) => fingerprints.Contains(fingerprint);

    /// <summary>Compares the findings about a report.</summary>
    /// <param name="source">The source of the report.</param>
    /// <param name="result">The result of the later run.</param>
    public BaselineComparison Compare(string source, Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(result);
        ReportHeader header = result.Report.Header;
        HashSet<string> now = [.. result.Findings.Select(finding => finding.Fingerprint)];
        IEnumerable<BaselineFinding> then = byReport[ReportKey.Of(source, header.Authority, header.Scope?.Code, header.Year)];
        return new(this, result, [.. then.Where(finding => !now.Contains(finding.Fingerprint))]);
    }

    /// <summary>What makes two reports of two runs the same.</summary>
    internal readonly record struct ReportKey(string Body, string? Scope, int? Year)
    {
        public static ReportKey Of(string source, Authority authority, string? scope, int? year) =>
            new(authority.Key.Length > 0 ? authority.Key : $"\n{source}", scope, year);
    }
}
