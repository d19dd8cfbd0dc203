using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Apache.Arrow;
using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Warehouse;

/// <summary>The wide table in Arrow memory: columns of a record batch, by their names, as columns of which verdicts are made.</summary>
public static class WideArrow
{
    /// <summary>
    /// Finds the counts of tables 3 and 4 in a record batch. A column of INT32 is read where it lies, for as long as the batch lives; one of INT64
    /// is narrowed into memory of its own. What is null is a printed blank; a cell without a column is absent from every report.
    /// </summary>
    /// <param name="batch">The reports, a row each.</param>
    /// <param name="requestsLayout">The layout in which all of them have table 3.</param>
    /// <returns>The columns; or an error that names a column of another type or with a number beyond 32 bits.</returns>
    public static Result<ReportColumns, WideTableError> Create(RecordBatch batch, FormLayout requestsLayout = FormLayout.Layout2021)
    {
        ArgumentNullException.ThrowIfNull(batch);
        Dictionary<string, int> places = [];
        foreach ((int place, Field field) in batch.Schema.FieldsList.Index()) places.TryAdd(field.Name, place);
        ReportColumns columns = new(batch.Length, requestsLayout);
        FormCell[] cells = [.. OfficialForm.Table(TableKind.Requests, requestsLayout).Cells, .. OfficialForm.Table(TableKind.Disputes, requestsLayout).Cells];
        foreach (FormCell cell in cells)
        {
            string name = CellColumns.NumberOf(cell);
            if (!places.TryGetValue(name, out int place)) continue;
            switch (batch.Column(place))
            {
                case Int32Array counts:
                    columns.Set(cell, FiguresOf(counts), ValidityOf(counts), counts.Offset);
                    break;
                case Int64Array counts:
                    if (!TryNarrow(counts, out int[] narrow, out int row)) return WideTableError.TooLarge(name, row);
                    columns.Set(cell, narrow, ValidityOf(counts), counts.Offset);
                    break;
                default:
                    return WideTableError.WrongType(name, "INT32 / INT64");
            }
        }

        return columns;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "It owns nothing: the memory is that of the batch.")]
    private static ReadOnlyMemory<int> FiguresOf(Int32Array counts) => new ArrowInts(counts.ValueBuffer.Memory).Memory[counts.Offset..];

    private static ReadOnlyMemory<byte> ValidityOf(Apache.Arrow.Array array) => array.NullCount == 0 ? default : array.NullBitmapBuffer.Memory;

    /// <summary>The numbers in 32 bits; those of rows that are null are not looked at.</summary>
    private static bool TryNarrow(Int64Array counts, out int[] narrow, out int row)
    {
        narrow = new int[counts.Length];
        ReadOnlySpan<long> wide = counts.Values;
        for (row = 0; row < wide.Length; row++)
        {
            narrow[row] = unchecked((int)wide[row]);
            if (narrow[row] != wide[row] && counts.IsValid(row)) return false;
        }

        return true;
    }

    /// <summary>The bytes of an Arrow buffer as whole numbers, where they lie.</summary>
    private sealed class ArrowInts(ReadOnlyMemory<byte> bytes) : System.Buffers.MemoryManager<int>
    {
        public override Span<int> GetSpan() => MemoryMarshal.Cast<byte, int>(MemoryMarshal.AsMemory(bytes).Span);

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => bytes[(elementIndex * sizeof(int))..].Pin();

        public override void Unpin()
        {
            // The handle that Pin gives out does it.
        }

        protected override void Dispose(bool disposing)
        {
            // The batch owns the memory.
        }
    }
}
