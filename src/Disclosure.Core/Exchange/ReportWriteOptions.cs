namespace Disclosure.Exchange;

/// <summary>What is written beside the report itself.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportWriteOptions
{
    /// <summary>The report alone: its canonical bytes.</summary>
    public static ReportWriteOptions Default { get; } = new();

    /// <summary>Whether <see cref="FiledReport.Provenance"/> is written too. It is no part of the report's equality.</summary>
    public bool Provenance { get; init; }
}
