using System.Runtime.InteropServices;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>The columns of a row group, read in slices of rows as they are asked for: a column that nobody asks for is not read.</summary>
internal sealed class ColumnSlices(RowGroupReader rows, Dictionary<string, int> places, SliceBuffers buffers) : IDisposable
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
            ColumnKind.Text => new OpenColumn<ByteArray, string?>(rows, place, buffers.Texts, static text => Marshal.PtrToStringUTF8(text.Pointer, text.Length)),
            ColumnKind.Whole => new OpenColumn<long, long?>(rows, place, buffers.Numbers, static number => number),
            ColumnKind.Small => new OpenColumn<int, short?>(rows, place, buffers.SmallNumbers, static number => (short)number),
            _ => null,
        };

    private abstract class OpenColumn : IDisposable
    {
        public abstract Array Read(int first, int count);

        public abstract void Dispose();
    }

    private sealed class OpenColumn<TRaw, TValue>(RowGroupReader rows, int place, RawBuffer<TRaw> buffer, Func<TRaw, TValue> valueOf) : OpenColumn
        where TRaw : unmanaged
    {
        private readonly RawColumn<TRaw> column = new(rows, place, buffer);

        public override Array Read(int first, int count)
        {
            ReadOnlySpan<TRaw> found = column.Read(first, count, out ReadOnlySpan<short> present);
            TValue[] values = new TValue[count];
            int next = 0;
            for (int row = 0; row < count; row++)
            {
                if (present[row] != 0) values[row] = valueOf(found[next++]);
            }

            return values;
        }

        public override void Dispose() => column.Dispose();
    }
}
