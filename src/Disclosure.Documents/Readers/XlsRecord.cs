using System.Buffers.Binary;

namespace Disclosure.Documents.Readers;

/// <summary>A record of the binary workbook format ([MS-XLS]): its type, its data, and where the next one begins.</summary>
internal readonly ref struct XlsRecord
{
    public const int BeginOfFile = 0x0809, EndOfFile = 0x000A, FilePass = 0x002F, Date1904 = 0x0022, Continue = 0x003C;
    public const int BoundSheet = 0x0085, SharedStrings = 0x00FC, Format = 0x041E, CellStyle = 0x00E0;
    public const int Row = 0x0208, ColumnInfo = 0x007D, Merges = 0x00E5;
    public const int Blank = 0x0201, BlankRun = 0x00BE, Number = 0x0203, Packed = 0x027E, PackedRun = 0x00BD;
    public const int SharedLabel = 0x00FD, Label = 0x0204, RichLabel = 0x00D6, BoolOrError = 0x0205, Formula = 0x0006, FormulaText = 0x0207;

    private XlsRecord(int type, ReadOnlySpan<byte> data, int next)
    {
        Type = type;
        Data = data;
        Next = next;
    }

    public int Type { get; }

    public ReadOnlySpan<byte> Data { get; }

    public int Next { get; }

    /// <summary>The record at a position; the end of the file where none is left.</summary>
    public static XlsRecord At(ReadOnlySpan<byte> stream, int position)
    {
        if (position < 0 || position + 4 > stream.Length) return new(EndOfFile, [], stream.Length);
        int length = BinaryPrimitives.ReadUInt16LittleEndian(stream[(position + 2)..]);
        int end = Math.Min(stream.Length, position + 4 + length);
        return new(BinaryPrimitives.ReadUInt16LittleEndian(stream[position..]), stream[(position + 4)..end], end);
    }

    public int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Data[at..]);

    public int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(Data[at..]);

    public double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Data[at..]);

    /// <summary>A number in 30 bits: a whole one or the upper part of a fraction, in hundredths where the lowest bit says so.</summary>
    public double PackedNumber(int at)
    {
        int bits = Int32(at);
        double number = (bits & 2) != 0 ? bits >> 2 : BitConverter.Int64BitsToDouble((long)(bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }
}
