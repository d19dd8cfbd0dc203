using CSharpFunctionalExtensions;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>
/// Reads the wide table from Parquet, whoever wrote it. Columns are found by name; a cell whose columns are missing is absent. A none-mark
/// comes back as /, an unreadable count as ?: how they were printed is not in the table.
/// </summary>
/// <remarks>Mutable, for one thread at a time. A row group is in memory at once.</remarks>
public sealed class WideParquetReader : IDisposable
{
    private static readonly string[] needed = ["report_id", "body"];
    private readonly ParquetFileReader file;
    private readonly Dictionary<string, int> places;

    private WideParquetReader(ParquetFileReader file, Dictionary<string, int> places)
    {
        this.file = file;
        this.places = places;
    }

    /// <summary>How many reports the file holds.</summary>
    public long Count => file.FileMetaData.NumRows;

    /// <summary>Opens a file and looks at its columns; the stream stays open.</summary>
    /// <param name="input">A stream that can seek.</param>
    public static Result<WideParquetReader, WideTableError> Create(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        ParquetFileReader? file = null;
        try
        {
            file = new(input, leaveOpen: true);
            SchemaDescriptor schema = file.FileMetaData.Schema;
            Dictionary<string, int> places = [];
            for (int i = 0; i < schema.NumColumns; i++) places.TryAdd(schema.Column(i).Name, i);
            if (ErrorIn(schema, places) is { } error) return error;
            WideParquetReader reader = new(file, places);
            file = null;
            return reader;
        }
        catch (ParquetException exception)
        {
            return WideTableError.NoParquet(exception.Message.Split('\n')[0]);
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>The reports, row group by row group.</summary>
    public IEnumerable<StoredReport> Reports()
    {
        for (int group = 0; group < file.FileMetaData.NumRowGroups; group++)
        {
            using RowGroupReader rows = file.RowGroup(group);
            int count = checked((int)rows.MetaData.NumRows);
            WideRows values = new(column => Read(rows, column, count));
            for (int row = 0; row < count; row++) yield return values.ReportAt(row);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static WideTableError? ErrorIn(SchemaDescriptor schema, Dictionary<string, int> places)
    {
        if (needed.FirstOrDefault(name => !places.ContainsKey(name)) is { } missing) return WideTableError.Missing(missing);
        foreach (WarehouseColumn column in WarehouseSchema.Columns)
        {
            if (column.Kind == ColumnKind.Amount || !places.TryGetValue(column.Name, out int place)) continue;
            ColumnDescriptor found = schema.Column(place);
            bool isOfKind = column.Kind switch
            {
                ColumnKind.Text => found.LogicalType is StringLogicalType,
                ColumnKind.Whole => found.PhysicalType == PhysicalType.Int64 && found.LogicalType is NoneLogicalType or IntLogicalType { BitWidth: 64, IsSigned: true },
                _ => found.LogicalType is IntLogicalType { BitWidth: 16, IsSigned: true },
            };
            if (!isOfKind || (column.Kind != ColumnKind.Text && found.MaxDefinitionLevel != 1)) return WideTableError.WrongType(column.Name, NameOf(column.Kind));
        }

        return null;
    }

    private static string NameOf(ColumnKind kind) => kind switch { ColumnKind.Text => "STRING", ColumnKind.Whole => "INT64", _ => "INT16" };

    /// <summary>The values of a column; <see langword="null"/> where the file does not have it.</summary>
    private Array? Read(RowGroupReader rows, WarehouseColumn column, int count)
    {
        if (!places.TryGetValue(column.Name, out int place)) return null;
        using ColumnReader reader = rows.Column(place);
        return column.Kind switch
        {
            ColumnKind.Text => ReadAll<string?>(reader, count),
            ColumnKind.Whole => ReadAll<long?>(reader, count),
            ColumnKind.Small => ReadAll<short?>(reader, count),
            _ => null,
        };
    }

    private static T[] ReadAll<T>(ColumnReader column, int count)
    {
        using LogicalColumnReader<T> reader = column.LogicalReader<T>();
        return reader.ReadAll(count);
    }
}
