using System.Globalization;

namespace Disclosure.Exchange;

/// <summary>How a report is read.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportReadOptions
{
    private readonly int maxDocumentBytes = 8 * 1024 * 1024;
    private readonly int maxTextBytes = 1024 * 1024;

    /// <summary>Lenient, with the default limits.</summary>
    public static ReportReadOptions Default { get; } = new();

    /// <summary>
    /// Whether unknown keys and values are refused. Otherwise keys are dropped, values kept as text, and each is told in
    /// <see cref="FiledReport.Notes"/>.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>The most bytes of a document, or of a line of NDJSON without its end. 8 MiB unless said; a report has 3 to 30 KB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, or above 1 GiB.</exception>
    public int MaxDocumentBytes
    {
        get => maxDocumentBytes;
        init => maxDocumentBytes = Checked(value);
    }

    /// <summary>The most bytes of a single text, key or number, as it stands in the document. 1 MiB unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, or above 1 GiB.</exception>
    public int MaxTextBytes
    {
        get => maxTextBytes;
        init => maxTextBytes = Checked(value);
    }

    /// <summary>The limit of a document as a fact of an error.</summary>
    internal string MaxDocumentText => maxDocumentBytes.ToString(CultureInfo.InvariantCulture);

    private static int Checked(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(limit));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1 << 30, nameof(limit));
        return limit;
    }
}
