using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>
/// The wide table as Parquet: typed columns, a row a report, what is null is null. It holds figures, states and header; texts, headings and
/// how a count was printed stay with the reports.
/// </summary>
public static class WideParquet
{
    /// <summary>The most rows of a row group: memory does not grow with the number of reports.</summary>
    internal const int RowsOfGroup = 4096;

    /// <summary>The decimal places of a sum of money; its print, in a column of its own, has them all.</summary>
    private const int AmountScale = 10;

    private const int AmountPrecision = 29;

    /// <summary>The most that a decimal of that scale holds, in whole digits: only a sum printed in 亿元 can be more in 万元.</summary>
    private const decimal LargestAmount = 7_000_000_000_000_000_000m;

    /// <summary>Writes reports as they come and leaves the stream open.</summary>
    public static void Write(IEnumerable<StoredReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using LogicalType amount = LogicalType.Decimal(AmountPrecision, AmountScale);
        Column[] columns = [.. WarehouseSchema.Columns.Select(column => ColumnOf(column, amount))];
        using ParquetFileWriter file = new(output, columns, logicalTypeFactory: null, Compression.Snappy, keyValueMetadata: null, leaveOpen: true);
        foreach (StoredReport[] rows in reports.Chunk(RowsOfGroup))
        {
            using RowGroupWriter group = file.AppendRowGroup();
            foreach (WarehouseColumn column in WarehouseSchema.Columns) Write(group.NextColumn(), column, rows);
        }

        file.Close();
    }

    private static Column ColumnOf(WarehouseColumn column, LogicalType amount) => column.Kind switch
    {
        ColumnKind.Text => new Column<string?>(column.Name),
        ColumnKind.Whole => new Column<long?>(column.Name),
        ColumnKind.Small => new Column<short?>(column.Name),
        _ => new Column<decimal?>(column.Name, amount),
    };

    private static void Write(ColumnWriter writer, WarehouseColumn column, StoredReport[] rows)
    {
        if (column.Kind == ColumnKind.Text) Write<string?>(writer, rows, row => (string?)column.ValueOf(row));
        else if (column.Kind == ColumnKind.Whole) Write<long?>(writer, rows, row => (long?)column.ValueOf(row));
        else if (column.Kind == ColumnKind.Small) Write<short?>(writer, rows, row => (short?)column.ValueOf(row));
        else Write<decimal?>(writer, rows, row => column.ValueOf(row) is decimal money and >= -LargestAmount and <= LargestAmount ? decimal.Round(money, AmountScale) : null);
    }

    private static void Write<T>(ColumnWriter column, StoredReport[] rows, Func<StoredReport, T> value)
    {
        using LogicalColumnWriter<T> writer = column.LogicalWriter<T>();
        writer.WriteBatch([.. rows.Select(value)]);
    }
}
