using Disclosure.Filing;

namespace Disclosure.Warehouse;

/// <summary>A report as a row of the wide table.</summary>
/// <param name="Id">What tells the row from all others.</param>
/// <param name="Body">What tells the body from all others, the same in every year; the identifier of the body or its name unless said.</param>
/// <param name="Report">The report.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record StoredReport(string Id, string Body, FiledReport Report)
{
    /// <summary>A report under the key of its body.</summary>
    /// <param name="id">What tells the row from all others.</param>
    /// <param name="report">The report.</param>
    /// <param name="roster">Whose identifier of the body is the key where it knows the body.</param>
    public static StoredReport Of(string id, FiledReport report, Roster? roster = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(report);
        return new(id, roster?.Find(report.Header.Authority)?.Id ?? report.Header.Authority.Key, report);
    }
}
