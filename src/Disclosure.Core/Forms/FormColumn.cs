using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>A column of a printed table.</summary>
/// <remarks>Immutable. Equality is by reference: a column belongs to its table.</remarks>
public sealed class FormColumn
{
    internal FormColumn(string id, string label, string gloss, string? chinesePlace = null, params ImmutableArray<BilingualText> headings)
    {
        Id = id;
        Headings = headings;
        Label = label;
        Gloss = gloss;
        Place = new BilingualText(chinesePlace ?? label, gloss);
    }

    /// <summary>The identifier, the last part of the cell's identifier.</summary>
    public string Id { get; }

    /// <summary>The official labels of the groups over the column, outermost first, verbatim, and what they mean. Empty for a column under no group.</summary>
    public ImmutableArray<BilingualText> Headings { get; }

    /// <summary>The official label, verbatim.</summary>
    public string Label { get; }

    /// <summary>What the label means, in English.</summary>
    public string Gloss { get; }

    /// <summary>How a message names the column. Differs from the label where the form uses one word twice (其他).</summary>
    public BilingualText Place { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
