namespace Disclosure.Exchange;

/// <summary>What is written about each report.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record FindingsWriteOptions
{
    /// <summary>The findings and what explains them.</summary>
    public static FindingsWriteOptions Default { get; } = new();

    /// <summary>Whether instances that hold or do not apply are written too.</summary>
    public bool All { get; init; }

    /// <summary>Whether the cells that explain broken identities are named.</summary>
    public bool Diagnoses { get; init; } = true;
}
