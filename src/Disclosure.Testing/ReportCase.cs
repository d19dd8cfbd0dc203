using Disclosure.Filing;

namespace Disclosure.Testing;

/// <summary>A report together with the other reports that it is held against.</summary>
/// <param name="Report">The report.</param>
/// <param name="Related">The others.</param>
public sealed record ReportCase(FiledReport Report, RelatedReports Related)
{
    /// <summary>Holds the report against the catalogue.</summary>
    public Reconciliation Check() => Reconciler.Default.Check(Report, related: Related);
}
