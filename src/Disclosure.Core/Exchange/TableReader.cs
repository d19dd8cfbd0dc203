using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>
/// Reads the tables into a builder and finds the layout of each: its own statement and its shape, which must agree, else that
/// of the report.
/// </summary>
internal sealed class TableReader(FiledReportBuilder builder)
{
    /// <summary>Cells of rows that look alike in both layouts. Until the layout is known their entries wait in the newest one.</summary>
    private static readonly ImmutableArray<(FormCell Waiting, FormCell Own)> lookalikes =
    [
        .. from table in OfficialForm.TableKinds
           from row in OfficialForm.Table(table, FormLayout.Layout2019).Rows
           let newest = RowShape.Of(table, row.Id).WithLength(row.Cells.Length)
           from pair in newest.Cells.Zip(row.Cells)
           where pair.First != pair.Second
           select pair,
    ];

    private readonly FormLayout?[] layouts = new FormLayout?[OfficialForm.TableKinds.Length];

    public void Read(ref JsonCursor json, TableKind table) => ReadGroup(ref json, table, TableKey.Of(table));

    /// <summary>Settles the layouts, when everything is read and the builder has its header.</summary>
    public void Finish()
    {
        foreach (TableKind table in OfficialForm.TableKinds)
        {
            FormLayout layout = layouts[(int)table] ?? LayoutEvidence.Default(builder.Header);
            builder.SetLayout(table, layout);
            if (layout == FormLayout.Layout2019) MoveLookalikes(table);
        }
    }

    public void Clear() => Array.Clear(layouts);

    private void ReadGroup(ref JsonCursor json, TableKind table, TableKey group)
    {
        KeyLedger seen = default;
        if (!json.BeginObject()) return;
        while (json.NextKey(group.Keys, ref seen, out int key))
        {
            if (group.Children[key] is not { } child) ReadLayout(ref json, table);
            else if (child.Row is { } row) ReadRow(ref json, table, row);
            else ReadGroup(ref json, table, child);
        }
    }

    private void ReadLayout(ref JsonCursor json, TableKind table)
    {
        if (json.Code(FormEdition.Of)?.Layout is { } layout) Agree(ref json, table, layout, json.Start);
    }

    private void ReadRow(ref JsonCursor json, TableKind table, RowShape shape)
    {
        long start = json.Start;
        FormRow row = shape.HasOneLength ? shape.Newest : shape.WithLength(json.CountItems()) ?? shape.Newest;
        Span<long> counts = stackalloc long[row.Cells.Length];
        if (!row.Cells[^1].IsAmount && json.TryPlainCounts(counts))
        {
            builder.PutCounts(row.Cells, counts);
            if (shape.LayoutBy(counts.Length) is { } told) Agree(ref json, table, told, start);
            return;
        }

        bool isNamed = shape.HasOneMeaning || !shape.HasOneLength;
        if (!json.BeginArray(isNamed ? row : null)) return;
        int count = 0;
        for (; json.NextItem(count); count++)
        {
            if (count < row.Cells.Length) builder.Put(row.Cells[count], CellReader.Read(ref json, row.Cells[count]));
            else json.Skip();
        }

        if (count != row.Cells.Length)
            json.FailAt(start, ReadErrorCode.RowLength, shape.Lengths, JsonCursor.Text(count));
        else if (shape.LayoutBy(count) is { } layout)
            Agree(ref json, table, layout, start);
    }

    private void Agree(ref JsonCursor json, TableKind table, FormLayout layout, long place)
    {
        ref FormLayout? known = ref layouts[(int)table];
        known ??= layout;
        if (known != layout)
            json.FailAt(place, ReadErrorCode.LayoutConflict, OfficialForm.NameOf(known.Value), OfficialForm.NameOf(layout));
    }

    private void MoveLookalikes(TableKind table)
    {
        foreach ((FormCell waiting, FormCell own) in lookalikes)
        {
            if (own.Table != table) continue;
            builder[own] = builder[waiting];
            builder[waiting] = CellEntry.Absent;
        }
    }
}
