using Disclosure.Filing;

namespace Disclosure.Documents;

/// <summary>What a document can say about its report beside tables and texts.</summary>
public enum HeaderField
{
    /// <summary>The name of the body.</summary>
    Name,

    /// <summary>The year reported on.</summary>
    Year,

    /// <summary>The day of publication.</summary>
    PublishedOn,

    /// <summary>The period covered.</summary>
    Period,

    /// <summary>Whose figures the report holds.</summary>
    Scope,
}

/// <summary>Something that a document says about its report, and where.</summary>
/// <param name="Field">What it tells.</param>
/// <param name="Printed">The words that tell it, as printed.</param>
/// <param name="Origin">Where they stand.</param>
/// <param name="Confidence">How sure the reader is: <see cref="ReadingConfidence.Certain"/> for a plain statement, <see cref="ReadingConfidence.Probable"/> for a conclusion.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record HeaderFinding(HeaderField Field, string Printed, Origin Origin, ReadingConfidence Confidence)
{
    /// <summary>What was understood, as the exchange format writes it; a period as its first and last day, 2023-01-01/2023-12-31.</summary>
    public required string Value { get; init; }
}
