namespace Disclosure.Checking;

/// <summary>How many reports of a batch have which verdict.</summary>
/// <remarks>Equality is by content.</remarks>
public struct ReconciliationSummary : IEquatable<ReconciliationSummary>
{
    /// <summary>How many are consistent.</summary>
    public int Consistent { readonly get; private set; }

    /// <summary>How many are inconsistent.</summary>
    public int Inconsistent { readonly get; private set; }

    /// <summary>How many cannot be decided.</summary>
    public int Undetermined { readonly get; private set; }

    /// <summary>How many there are.</summary>
    public readonly int Reports => Consistent + Inconsistent + Undetermined;

    /// <inheritdoc/>
    public readonly bool Equals(ReconciliationSummary other) =>
        Consistent == other.Consistent && Inconsistent == other.Inconsistent && Undetermined == other.Undetermined;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ReconciliationSummary other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Consistent, Inconsistent, Undetermined);

    /// <summary>Equality by content.</summary>
    public static bool operator ==(ReconciliationSummary left, ReconciliationSummary right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(ReconciliationSummary left, ReconciliationSummary right) => !left.Equals(right);

    internal void Add(Verdict verdict, int reports = 1)
    {
        switch (verdict)
        {
            case Verdict.Consistent: Consistent += reports; break;
            case Verdict.Inconsistent: Inconsistent += reports; break;
            default: Undetermined += reports; break;
        }
    }
}
