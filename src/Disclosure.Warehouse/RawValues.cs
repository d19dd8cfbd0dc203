using System.Runtime.InteropServices;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Disclosure.Warehouse;

/// <summary>
/// The values that some reports have in a column, as they lie in Parquet. ParquetSharp's writers of logical types find their classes at run time, which a
/// native binary does not promise.
/// </summary>
internal sealed class RawValues
{
    private readonly object[] values;
    private readonly short[] present;

    public RawValues(WarehouseColumn column, StoredReport[] rows)
    {
        object?[] all = Array.ConvertAll(rows, column.ValueOf);
        if (column.Kind == ColumnKind.Amount) all = Array.ConvertAll(all, value => value is decimal amount && RawAmount.Holds(amount) ? value : null);
        values = [.. all.OfType<object>()];
        present = Array.ConvertAll(all, value => value is null ? (short)0 : (short)1);
    }

    public void WriteTo(ColumnWriter writer)
    {
        switch (writer)
        {
            case ColumnWriter<long> whole: Write(whole, Array.ConvertAll(values, value => (long)value)); break;
            case ColumnWriter<int> small: Write(small, Array.ConvertAll(values, value => (int)(short)value)); break;
            case ColumnWriter<ByteArray> text: WriteTexts(text); break;
            default: WriteAmounts((ColumnWriter<FixedLenByteArray>)writer); break;
        }
    }

    private void WriteTexts(ColumnWriter<ByteArray> writer)
    {
        byte[] pinned = Pinned(values.Sum(value => Encoding.UTF8.GetByteCount((string)value)));
        int at = 0;
        Write(writer, Array.ConvertAll(values, value =>
        {
            int start = at, length = Encoding.UTF8.GetBytes((string)value, pinned.AsSpan(at));
            at += length;
            return new ByteArray(Marshal.UnsafeAddrOfPinnedArrayElement(pinned, start), length);
        }));
        GC.KeepAlive(pinned);
    }

    private void WriteAmounts(ColumnWriter<FixedLenByteArray> writer)
    {
        byte[] pinned = Pinned(values.Length * RawAmount.Length);
        FixedLenByteArray[] places = new FixedLenByteArray[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            RawAmount.Write((decimal)values[i], pinned.AsSpan(i * RawAmount.Length, RawAmount.Length));
            places[i] = new(Marshal.UnsafeAddrOfPinnedArrayElement(pinned, i * RawAmount.Length));
        }

        Write(writer, places);
        GC.KeepAlive(pinned);
    }

    private void Write<T>(ColumnWriter<T> writer, T[] found)
        where T : unmanaged => writer.WriteBatch(present.Length, present, [], found);

    private static byte[] Pinned(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);
}
