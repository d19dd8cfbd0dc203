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

    /// <summary>The deepest nesting of a web page; 400.</summary>
    public int MaxDepth { get; init; } = 400;
}
