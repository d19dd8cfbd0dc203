namespace Disclosure.Documents;

/// <summary>The limits of reading. A document over a limit is a clear error, never a hang.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record DocumentReadOptions
{
    /// <summary>The limits that any published report keeps.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>The most bytes of a document; 32 MB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most pages of a PDF; 400.</summary>
    public int MaxPages { get; init; } = 400;

    /// <summary>The most table cells, spanned columns counted; 200,000.</summary>
    public int MaxCells { get; init; } = 200_000;

    /// <summary>The deepest nesting of a web page or of the XML in an office document; 400.</summary>
    public int MaxDepth { get; init; } = 400;

    /// <summary>The most bytes that come out of a compressed office document, counted as they come and not as declared; 96 MB.</summary>
    public long MaxInflatedBytes { get; init; } = 96 * 1024 * 1024;

    /// <summary>The most parts of a compressed office document; 4,000.</summary>
    public int MaxParts { get; init; } = 4_000;

    /// <summary>The most worksheets of a workbook; 200.</summary>
    public int MaxSheets { get; init; } = 200;

    /// <summary>The longest time for one PDF; 30 seconds.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);
}
