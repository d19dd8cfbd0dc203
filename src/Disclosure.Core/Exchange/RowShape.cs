using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>A row of the format in the layouts that have it: what its number of cells says about the layout.</summary>
internal sealed class RowShape
{
    private readonly ImmutableArray<(FormLayout Layout, FormRow Row)> variants;

    private RowShape(ImmutableArray<(FormLayout Layout, FormRow Row)> variants)
    {
        this.variants = variants;
        Newest = variants[^1].Row;
        HasOneLength = variants.All(variant => variant.Row.Cells.Length == Newest.Cells.Length);
        HasOneMeaning = variants.All(variant => variant.Row.Cells.SequenceEqual(Newest.Cells));
        Lengths = string.Join('|', variants.Select(variant => variant.Row.Cells.Length).Distinct().Order());
    }

    /// <summary>The row in its newest layout.</summary>
    public FormRow Newest { get; }

    /// <summary>Whether the row has as many cells in every layout.</summary>
    public bool HasOneLength { get; }

    /// <summary>Whether its cells are the same in every layout.</summary>
    public bool HasOneMeaning { get; }

    /// <summary>The lengths that the row may have, as a fact of an error.</summary>
    public string Lengths { get; }

    public static RowShape Of(TableKind table, string rowId) => new(
    [
        .. from layout in OfficialForm.Layouts
           let row = OfficialForm.Table(table, layout).Rows.FirstOrDefault(row => row.Id == rowId)
           where row is not null
           select (layout, row),
    ]);

    /// <summary>The row with a number of cells, in the newest layout that has it so; <see langword="null"/> where none has.</summary>
    public FormRow? WithLength(int length)
    {
        for (int i = variants.Length - 1; i >= 0; i--)
            if (variants[i].Row.Cells.Length == length) return variants[i].Row;
        return null;
    }

    /// <summary>The layout that a row of this length gives away; <see langword="null"/> where it fits several.</summary>
    public FormLayout? LayoutBy(int length)
    {
        FormLayout? only = null;
        foreach ((FormLayout layout, FormRow row) in variants)
        {
            if (row.Cells.Length != length) continue;
            if (only is not null) return null;
            only = layout;
        }

        return only;
    }
}
