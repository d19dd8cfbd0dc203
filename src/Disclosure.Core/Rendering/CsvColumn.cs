using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Rendering;

/// <summary>A column of a table of comma-separated values: its name and what a row has in it.</summary>
internal sealed class CsvColumn<TRow>
{
    private readonly Action<CsvWriter, TRow> write;

    private CsvColumn(string name, Action<CsvWriter, TRow> write)
    {
        Name = name;
        this.write = write;
    }

    public string Name { get; }

    public static CsvColumn<TRow> Text(string name, Func<TRow, string?> value) => new(name, (csv, row) => csv.Text(value(row)));

    public static CsvColumn<TRow> Number(string name, Func<TRow, decimal?> value) => new(name, (csv, row) => csv.Number(value(row)));

    /// <summary>Writes a heading and rows in UTF-8, one at a time, and leaves the stream open.</summary>
    public static void Write(Stream output, bool hasByteOrderMark, ImmutableArray<CsvColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        using StreamWriter text = new(output, new UTF8Encoding(hasByteOrderMark), leaveOpen: true);
        CsvWriter csv = new(text);
        foreach (CsvColumn<TRow> column in columns) csv.Text(column.Name);
        csv.EndRow();
        foreach (TRow row in rows)
        {
            foreach (CsvColumn<TRow> column in columns) column.write(csv, row);
            csv.EndRow();
        }
    }
}
