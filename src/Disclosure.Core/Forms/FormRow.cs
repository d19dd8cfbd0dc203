using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>A row of a printed table, with its cells in print order.</summary>
/// <remarks>Immutable. Equality is by reference: a row belongs to its table.</remarks>
public sealed class FormRow
{
    internal FormRow(
        string id,
        ImmutableArray<BilingualText> headings,
        string label,
        string gloss,
        BilingualText place,
        BilingualText? legalBasis,
        ImmutableArray<FormColumn> columns,
        ImmutableArray<FormCell> cells)
    {
        Id = id;
        Headings = headings;
        Label = label;
        Gloss = gloss;
        Place = place;
        LegalBasis = legalBasis;
        Columns = columns;
        Cells = cells;
    }

    /// <summary>The identifier, the middle part of the cell's identifier.</summary>
    public string Id { get; }

    /// <summary>The official labels of the groups above the row, outermost first, verbatim, and what they mean. Empty for a row outside every group.</summary>
    public ImmutableArray<BilingualText> Headings { get; }

    /// <summary>The official label of the row itself, verbatim.</summary>
    public string Label { get; }

    /// <summary>What the label means, in English.</summary>
    public string Gloss { get; }

    /// <summary>How a message names the row: number and words, unmistakable on the whole form.</summary>
    public BilingualText Place { get; }

    /// <summary>The article on which the row rests; <see langword="null"/> where no text names one.</summary>
    public BilingualText? LegalBasis { get; }

    /// <summary>The columns in print order.</summary>
    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>The cells in print order; the cell at an index stands in the column at that index.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
