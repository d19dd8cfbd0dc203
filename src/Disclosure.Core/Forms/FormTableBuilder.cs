using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Writes a table row by row; a cell that another layout already has is the same cell here.</summary>
internal sealed class FormTableBuilder(CellRegistry cells, TableKind table, FormLayout layout)
{
    private readonly ImmutableArray<FormRow>.Builder rows = ImmutableArray.CreateBuilder<FormRow>();
    private ImmutableArray<BilingualText> headings = [];
    private BilingualText? note;

    public FormTableBuilder Noted(BilingualText text)
    {
        note = text;
        return this;
    }

    public FormTableBuilder Under(params ImmutableArray<BilingualText> labels)
    {
        headings = labels;
        return this;
    }

    public FormTableBuilder Row(
        string id, string label, string gloss, BilingualText place, BilingualText? basis, params ImmutableArray<ColumnOfRow> columns)
    {
        rows.Add(new FormRow(
            id, headings, label, gloss, place, basis,
            [.. columns.Select(c => c.Column)],
            [.. columns.Select(c => cells.Intern(table, id, c.Column.Id, c.Unit, c.IsSigned))]));
        return this;
    }

    public FormTable Build() => new(table, layout, note, rows.ToImmutable());
}

internal sealed record ColumnOfRow(FormColumn Column, CellUnit Unit, bool IsSigned = false);

internal sealed class CellRegistry
{
    private readonly Dictionary<(TableKind, string, string), FormCell> known = [];
    private readonly ImmutableArray<FormCell>.Builder all = ImmutableArray.CreateBuilder<FormCell>();

    public FormCell Intern(TableKind table, string row, string column, CellUnit unit, bool isSigned)
    {
        if (known.TryGetValue((table, row, column), out FormCell? cell)) return cell;
        cell = new FormCell(all.Count, table, row, column, unit, isSigned);
        known.Add((table, row, column), cell);
        all.Add(cell);
        return cell;
    }

    public ImmutableArray<FormCell> ToImmutable() => all.ToImmutable();
}
