using CSharpFunctionalExtensions;
using Disclosure.Checking;
using Disclosure.Filing;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>
/// Reads the wide table from Parquet, whoever wrote it. Columns are found by name; a cell whose columns are missing is absent. A none-mark
/// comes back as /, an unreadable count as ?: how they were printed is not in the table.
/// </summary>
/// <remarks>Mutable, for one thread at a time. A slice of some thousand reports is in memory at once.</remarks>
public sealed class WideParquetReader : IDisposable
{
    /// <summary>So many rows of all columns lie in the nearer caches, where a report is gathered from them.</summary>
    private const int RowsOfSlice = 512;

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

    /// <summary>The reports, in their order.</summary>
    public IEnumerable<StoredReport> Reports()
    {
        SliceBuffers buffers = new(new(), new(), new());
        for (int group = 0; group < file.FileMetaData.NumRowGroups; group++)
        {
            using RowGroupReader rows = file.RowGroup(group);
            using ColumnSlices slices = new(rows, places, buffers);
            int rowsOfGroup = checked((int)rows.MetaData.NumRows);
            for (int first = 0; first < rowsOfGroup; first += RowsOfSlice)
            {
                int start = first, count = Math.Min(RowsOfSlice, rowsOfGroup - first);
                WideRows values = new(column => slices.Read(column, start, count));
                for (int row = 0; row < count; row++) yield return values.ReportAt(row);
            }
        }
    }

    /// <summary>
    /// The verdict of every report, in their order, without making reports of them: the same as <see cref="Reconciler.Check(FiledReport, DateOnly?, RelatedReports?)"/>
    /// of each. Only the columns that a verdict needs are read.
    /// </summary>
    /// <param name="reconciler">The rules and how blanks are read.</param>
    /// <returns>The verdicts in slices of some thousand reports; a slice is valid until the next one is asked for.</returns>
    public IEnumerable<ReadOnlyMemory<Verdict>> Verdicts(Reconciler reconciler)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        return Slices();

        IEnumerable<ReadOnlyMemory<Verdict>> Slices()
        {
            using VerdictReader verdicts = new(places, reconciler);
            for (int group = 0; group < file.FileMetaData.NumRowGroups; group++)
            {
                using RowGroupReader rows = file.RowGroup(group);
                foreach (ReadOnlyMemory<Verdict> slice in verdicts.Slices(rows)) yield return slice;
            }
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
}
