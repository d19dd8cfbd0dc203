namespace Disclosure.Warehouse;

/// <summary>Room for a slice of a column.</summary>
/// <typeparam name="T">The physical type.</typeparam>
internal sealed class RawBuffer<T>
    where T : unmanaged
{
    public T[] Values { get; } = new T[WideParquet.RowsOfGroup];

    public short[] Levels { get; } = new short[WideParquet.RowsOfGroup];
}
