using ParquetSharp;
using ParquetSharp.Schema;

namespace Disclosure.Warehouse;

/// <summary>
/// The wide table as Parquet: typed columns, a row a report, what is null is null. It holds figures, states and header; texts, headings and
/// how a count was printed stay with the reports.
/// </summary>
public static class WideParquet
{
    /// <summary>The most rows of a row group: memory does not grow with the number of reports.</summary>
    internal const int RowsOfGroup = 4096;

    private const int BitsOfWhole = 64;
    private const int BitsOfSmall = 16;

    /// <summary>Writes reports as they come and leaves the stream open.</summary>
    public static void Write(IEnumerable<StoredReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using GroupNode schema = new("schema", Repetition.Required, [.. WarehouseSchema.Columns.Select(NodeOf)]);
        using WriterPropertiesBuilder properties = new();
        using WriterProperties snappy = properties.Compression(Compression.Snappy).Build();
        using ParquetFileWriter file = new(output, schema, snappy, keyValueMetadata: null, leaveOpen: true);
        foreach (StoredReport[] rows in reports.Chunk(RowsOfGroup))
        {
            using RowGroupWriter group = file.AppendRowGroup();
            foreach (WarehouseColumn column in WarehouseSchema.Columns)
            {
                using ColumnWriter writer = group.NextColumn();
                new RawValues(column, rows).WriteTo(writer);
            }
        }

        file.Close();
    }

    private static Node NodeOf(WarehouseColumn column)
    {
        (LogicalType type, PhysicalType physical, int length) = column.Kind switch
        {
            ColumnKind.Text => (LogicalType.String(), PhysicalType.ByteArray, -1),
            ColumnKind.Whole => (LogicalType.Int(BitsOfWhole, true), PhysicalType.Int64, -1),
            ColumnKind.Small => (LogicalType.Int(BitsOfSmall, true), PhysicalType.Int32, -1),
            _ => (LogicalType.Decimal(RawAmount.Precision, RawAmount.Scale), PhysicalType.FixedLenByteArray, RawAmount.Length),
        };
        using (type) return new PrimitiveNode(column.Name, Repetition.Optional, type, physical, length);
    }
}
