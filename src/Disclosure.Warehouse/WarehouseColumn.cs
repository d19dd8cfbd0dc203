using Disclosure.Forms;

namespace Disclosure.Warehouse;

/// <summary>A column of the wide table, with what a report has in it.</summary>
/// <remarks>Immutable and interned: see <see cref="WarehouseSchema.Columns"/>.</remarks>
public sealed class WarehouseColumn
{
    private readonly Func<StoredReport, object?> read;

    internal WarehouseColumn(string name, ColumnKind kind, BilingualText meaning, Func<StoredReport, object?> read)
    {
        Name = name;
        Kind = kind;
        Meaning = meaning;
        this.read = read;
    }

    /// <summary>The name: lower-case letters, digits and underscores, at most 63 characters, no word that SQL reserves.</summary>
    public string Name { get; }

    /// <summary>What kind of value it holds.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What it means.</summary>
    public BilingualText Meaning { get; }

    /// <summary>The value of a report: a string, long, short or decimal by the kind; <see langword="null"/> for none.</summary>
    public object? ValueOf(StoredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return read(report);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
