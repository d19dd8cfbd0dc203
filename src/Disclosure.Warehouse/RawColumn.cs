using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>A column of a row group as it lies in the file: the values that there are, and which rows have one. It is opened when it is first read.</summary>
/// <typeparam name="T">The physical type.</typeparam>
internal sealed class RawColumn<T> : IDisposable
    where T : unmanaged
{
    private readonly RowGroupReader rows;
    private readonly int place;
    private readonly RawBuffer<T> buffer;
    private ColumnReader<T>? reader;
    private int at;

    /// <summary>A column of a row group.</summary>
    public RawColumn(RowGroupReader rows, int place, RawBuffer<T> buffer)
    {
        this.rows = rows;
        this.place = place;
        this.buffer = buffer;
    }

    /// <summary>A column of a file; <see langword="null"/> where the file does not have it.</summary>
    /// <param name="rows">The row group.</param>
    /// <param name="places">Where the columns are.</param>
    /// <param name="name">The name of the column.</param>
    /// <param name="buffer">Takes what is read: columns that are read one after the other share it.</param>
    public static RawColumn<T>? Find(RowGroupReader rows, Dictionary<string, int> places, string name, RawBuffer<T> buffer) =>
        places.TryGetValue(name, out int place) ? new(rows, place, buffer) : null;

    /// <summary>Reads some rows, which come after those read before.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="present">1 for a row that has a value, 0 for one that has none.</param>
    /// <returns>The values that there are, without gaps; valid until the buffer is next used.</returns>
    public ReadOnlySpan<T> Read(int first, int count, out ReadOnlySpan<short> present)
    {
        reader ??= (ColumnReader<T>)rows.Column(place);
        if (first > at) reader.Skip(first - at);
        at = first + count;
        int done = 0, found = 0;
        while (done < count)
        {
            long read = reader.ReadBatch(count - done, buffer.Levels.AsSpan(done), [], buffer.Values.AsSpan(found), out long valuesRead);
            if (read == 0) throw new InvalidDataException(FormattableString.Invariant($"a column ends after {first + done} rows of its group"));
            done += (int)read;
            found += (int)valuesRead;
        }

        present = buffer.Levels.AsSpan(0, count);
        return buffer.Values.AsSpan(0, found);
    }

    /// <inheritdoc/>
    public void Dispose() => reader?.Dispose();
}
