using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Forms;

namespace Disclosure;

/// <summary>
/// Writes the official form in the format disclosure-form/1: every table in every layout with its rows, official labels and cells in
/// print order, and the printed grid with the spans of its headings, so that a program in any language can draw it.
/// </summary>
public static class FormJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-form/1";

    /// <summary>Writes the form, without white space.</summary>
    public static void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output);
        json.BeginObject();
        json.Pair("format", Format);
        json.Objects("sections", FormSection.All, Write);
        json.Objects("layouts", OfficialForm.Layouts, static (ref CanonicalJson pairs, FormLayout layout) =>
        {
            pairs.Pair("layout", OfficialForm.NameOf(layout));
            pairs.Objects("tables", [.. OfficialForm.TableKinds.Select(kind => OfficialForm.Table(kind, layout))], Write);
        });
        json.EndObject();
        json.Flush();
    }

    private static void Write(ref CanonicalJson json, FormSection section)
    {
        json.Pair("id", section.Id);
        json.Pair("number", section.Number);
        json.Pair("heading", section.Heading);
        json.Pair("gloss", section.Gloss);
    }

    private static void Write(ref CanonicalJson json, FormTable table)
    {
        json.Pair("id", table.Id);
        json.Pair("title", table.Title);
        json.Pair("section", FormSection.Of(table.Kind).Id);
        json.Objects("rows", table.Rows, Write);
        json.Key("grid");
        json.BeginObject();
        Write(ref json, PrintedGrid.Of(table));
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, PrintedGrid grid)
    {
        json.Pair("columns", grid.Width);
        json.Pair("heading_rows", grid.HeadingRows);
        json.Key("rows");
        json.BeginArray();
        foreach (ImmutableArray<GridCell> row in grid.Rows)
        {
            json.BeginArray();
            foreach (GridCell cell in row) Write(ref json, cell);
            json.EndArray();
        }

        json.EndArray();
    }

    private static void Write(ref CanonicalJson json, GridCell cell)
    {
        json.BeginObject();
        json.Pair("kind", CodeNames.Of(cell.Kind));
        if (cell.Text is { } text) json.Pair("text", text);
        json.Pair("cell", cell.Cell?.Id);
        if (cell.RowSpan > 1) json.Pair("row_span", cell.RowSpan);
        if (cell.ColumnSpan > 1) json.Pair("column_span", cell.ColumnSpan);
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, FormRow row)
    {
        json.Pair("id", row.Id);
        json.Texts("headings", row.Headings.Select(heading => heading.Chinese));
        json.Pair("label", row.Label);
        json.Pair("gloss", row.Gloss);
        if (row.LegalBasis is { } basis) json.Pair("legal_basis", basis);
        json.Key("cells");
        json.BeginArray();
        for (int i = 0; i < row.Cells.Length; i++) Write(ref json, row.Cells[i], row.Columns[i]);
        json.EndArray();
    }

    private static void Write(ref CanonicalJson json, FormCell cell, FormColumn column)
    {
        json.BeginObject();
        json.Pair("id", cell.Id);
        json.Pair("column", column.Id);
        json.Pair("label", column.Label);
        json.Pair("gloss", column.Gloss);
        json.Pair("unit", CodeNames.Of(cell.Unit));
        json.Pair("type", cell.IsAmount ? "amount" : "count");
        if (cell.IsSigned)
        {
            json.Key("signed");
            json.True();
        }

        json.EndObject();
    }
}
