using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>The columns of a row group, read in slices of rows as they are asked for: a column that nobody asks for is not read.</summary>
internal sealed class ColumnSlices(RowGroupReader rows, Dictionary<string, int> places) : IDisposable
{
    private readonly Dictionary<string, OpenColumn?> columns = [];

    /// <summary>The values of some rows, which come after those asked for before; <see langword="null"/> where the file does not have the column.</summary>
    public Array? Read(WarehouseColumn column, int first, int count)
    {
        if (!columns.TryGetValue(column.Name, out OpenColumn? open)) columns[column.Name] = open = Open(column);
        return open?.Read(first, count);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (OpenColumn? column in columns.Values) column?.Dispose();
    }

    private OpenColumn? Open(WarehouseColumn column) => !places.TryGetValue(column.Name, out int place)
        ? null
        : column.Kind switch
        {
            ColumnKind.Text => new OpenColumn<string?>(rows.Column(place)),
            ColumnKind.Whole => new OpenColumn<long?>(rows.Column(place)),
            ColumnKind.Small => new OpenColumn<short?>(rows.Column(place)),
            _ => null,
        };

    private abstract class OpenColumn : IDisposable
    {
        public abstract Array Read(int first, int count);

        public abstract void Dispose();
    }

    private sealed class OpenColumn<T>(ColumnReader column) : OpenColumn
    {
        private readonly LogicalColumnReader<T> reader = column.LogicalReader<T>();
        private int at;

        public override Array Read(int first, int count)
        {
            if (first > at) reader.Skip(first - at);
            at = first + count;
            T[] values = new T[count];
            reader.ReadBatch(values);
            return values;
        }

        public override void Dispose()
        {
            reader.Dispose();
            column.Dispose();
        }
    }
}
