using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Documents.Readers;

/// <summary>An OLE compound file ([MS-CFB]): the streams of the older office formats and of encrypted ones. Chains are followed no further than the file is long.</summary>
internal sealed class CompoundFile
{
    private const int EntrySize = 128;
    private const int MiniSectorSize = 64;
    private const uint LastRegular = 0xFFFFFFFA;

    private readonly ReadOnlyMemory<byte> file;
    private readonly int sectorSize;
    private readonly uint[] fat;
    private readonly uint[] miniFat;
    private readonly byte[] miniStream;
    private readonly uint miniCutoff;

    /// <summary>Opens a compound file.</summary>
    /// <exception cref="InvalidDataException">It is not one, or is damaged.</exception>
    public CompoundFile(ReadOnlyMemory<byte> document)
    {
        file = document;
        if (document.Length < 512) throw Damaged();
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(document.Span[30..]);
        if (shift is not (9 or 12)) throw Damaged();
        sectorSize = 1 << shift;
        miniCutoff = UInt32(56);
        fat = ReadFat();
        byte[] directory = Chain(UInt32(48), fat, sectorSize, Sector, long.MaxValue);
        Streams = [.. Enumerable.Range(0, directory.Length / EntrySize).Select(i => EntryOf(directory.AsSpan(i * EntrySize, EntrySize))).OfType<CompoundStream>()];
        CompoundStream? root = Streams.FirstOrDefault(stream => stream.IsRoot);
        miniFat = Words(Chain(UInt32(60), fat, sectorSize, Sector, long.MaxValue));
        miniStream = root is null ? [] : Chain(root.Start, fat, sectorSize, Sector, root.Size);
    }

    /// <summary>The streams and storages, in the order of the directory.</summary>
    public ImmutableArray<CompoundStream> Streams { get; }

    /// <summary>The bytes of a stream; <see langword="null"/> where there is none of that name.</summary>
    public byte[]? Read(string name)
    {
        if (Streams.FirstOrDefault(stream => stream.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } stream) return null;
        return stream.Size < miniCutoff
            ? Chain(stream.Start, miniFat, MiniSectorSize, MiniSector, stream.Size)
            : Chain(stream.Start, fat, sectorSize, Sector, stream.Size);
    }

    private static InvalidDataException Damaged() => new("a damaged compound file");

    private static CompoundStream? EntryOf(ReadOnlySpan<byte> entry)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        byte type = entry[66];
        if (type is not (1 or 2 or 5) || length is < 2 or > 64) return null;
        return new(
            Encoding.Unicode.GetString(entry[..(length - 2)]), type == 5,
            BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
    }

    private static uint[] Words(byte[] bytes)
    {
        uint[] words = new uint[bytes.Length / 4];
        for (int i = 0; i < words.Length; i++) words[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * 4));
        return words;
    }

    private static byte[] Chain(uint start, uint[] next, int size, Func<uint, ReadOnlyMemory<byte>> read, long length)
    {
        using MemoryStream bytes = new();
        int steps = 0;
        for (uint sector = start; sector < LastRegular && bytes.Length < length; sector = sector < next.Length ? next[sector] : uint.MaxValue)
        {
            if (steps++ > next.Length) throw Damaged();
            bytes.Write(read(sector).Span);
        }

        if (bytes.Length > length) bytes.SetLength(length);
        return bytes.ToArray();
    }

    private uint[] ReadFat()
    {
        List<uint> sectors = [];
        for (int i = 0; i < 109; i++) sectors.Add(UInt32(76 + (i * 4)));
        int steps = 0;
        for (uint difat = UInt32(68); difat < LastRegular;)
        {
            if (steps++ > file.Length / sectorSize) throw Damaged();
            uint[] words = Words(Sector(difat).ToArray());
            if (words.Length < 2) throw Damaged();
            sectors.AddRange(words[..^1]);
            difat = words[^1];
        }

        sectors.RemoveAll(sector => sector >= LastRegular);
        if (sectors.Count > file.Length / sectorSize) throw Damaged();
        return [.. sectors.SelectMany(sector => Words(Sector(sector).ToArray()))];
    }

    private ReadOnlyMemory<byte> Sector(uint number)
    {
        long at = ((long)number + 1) * sectorSize;
        if (at >= file.Length) throw Damaged();
        return file.Slice((int)at, (int)Math.Min(sectorSize, file.Length - at));
    }

    private ReadOnlyMemory<byte> MiniSector(uint number)
    {
        long at = (long)number * MiniSectorSize;
        if (at >= miniStream.Length) throw Damaged();
        return miniStream.AsMemory((int)at, (int)Math.Min(MiniSectorSize, miniStream.Length - at));
    }

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]);
}

/// <summary>A stream or storage of a compound file.</summary>
internal sealed record CompoundStream(string Name, bool IsRoot, uint Start, uint Size);
