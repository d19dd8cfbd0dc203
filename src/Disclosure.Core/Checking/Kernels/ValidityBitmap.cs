using System.Buffers.Binary;

namespace Disclosure.Checking;

/// <summary>Which rows of a column have a figure, as Arrow says it: a bit a row, the lowest bit of a byte first; empty where all have one.</summary>
/// <param name="bits">The bits.</param>
/// <param name="firstBit">That of the first row.</param>
internal readonly struct ValidityBitmap(ReadOnlyMemory<byte> bits, int firstBit)
{
    private readonly ReadOnlyMemory<byte> bits = bits;
    private readonly long firstBit = firstBit;

    public bool IsEmpty => bits.IsEmpty;

    public bool IsNull(int row) => !IsEmpty && (bits.Span[(int)((firstBit + row) >> 3)] >> (int)((firstBit + row) & 7) & 1) == 0;

    /// <summary>A bit a row that has no figure: of 64 rows at most, from one on.</summary>
    public ulong Nulls(int row, int count)
    {
        ReadOnlySpan<byte> bytes = bits.Span[(int)((firstBit + row) >> 3)..];
        int shift = (int)((firstBit + row) & 7);
        ulong valid = Word(bytes) >> shift;
        if (shift != 0 && bytes.Length > sizeof(ulong)) valid |= (ulong)bytes[sizeof(ulong)] << (64 - shift);
        return ~valid & (ulong.MaxValue >> (64 - count));
    }

    private static ulong Word(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        bytes.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64LittleEndian(padded);
    }
}
