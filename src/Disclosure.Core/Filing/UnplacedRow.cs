using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>A printed row that the form does not have (其他主动公开文件, 行政检查): kept as printed, entered nowhere.</summary>
/// <remarks>Immutable. Equality is by table, label and cells in their order.</remarks>
public sealed record UnplacedRow
{
    /// <summary>Keeps a row.</summary>
    /// <param name="table">The table in which it was printed, as far as known.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="cells">The cells as printed; <see langword="null"/> is a blank cell.</param>
    public UnplacedRow(string? table, string label, ImmutableArray<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(label);
        Table = table;
        Label = label;
        Cells = cells.IsDefault ? [] : cells;
    }

    /// <summary>The table in which the row was printed, as far as known.</summary>
    public string? Table { get; }

    /// <summary>The label as printed.</summary>
    public string Label { get; }

    /// <summary>The cells as printed; <see langword="null"/> is a blank cell.</summary>
    public ImmutableArray<string?> Cells { get; }

    /// <inheritdoc/>
    public bool Equals(UnplacedRow? other) =>
        other is not null && Table == other.Table && Label == other.Label && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Label, Cells.Length);
}
