using System.IO.Compression;
using System.Text;

namespace Disclosure.Documents.Tests;

/// <summary>Documents damaged in small ways, the same for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly byte[][] tokens =
    [
        .. new[]
        {
            "999999999999999999999", "-1", "0", "65536", "</td>", "<table>", "<td rowspan=1000 colspan=1000>", "<w:tbl>", "</w:tc>", "<w:gridSpan w:val='99999'/>",
            "<mergeCell ref='A1:XFD1048576'/>", "<c r='XFD1048576'><v>1</v></c>", "&amp;", "&#0;", "endobj", "stream", "<<", ">>", "[", "(", "/Rotate 90", "三、", "（七）总计", "\u0000",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random random = new(seed);

    public byte[] Of(byte[] document, byte[] other)
    {
        List<byte> bytes = [.. document];
        int times = 1 + random.Next(6);
        for (int i = 0; i < times && bytes.Count > 0; i++) Once(bytes, other);
        return [.. bytes];
    }

    /// <summary>An archive with one of its parts damaged, and now and then the archive itself.</summary>
    public byte[] OfArchive(byte[] document, byte[] other)
    {
        if (random.Next(5) == 0) return Of(document, other);
        using MemoryStream bytes = new();
        using (ZipArchive from = new(new MemoryStream(document)))
        using (ZipArchive to = new(bytes, ZipArchiveMode.Create))
        {
            int damaged = random.Next(from.Entries.Count);
            for (int i = 0; i < from.Entries.Count; i++)
            {
                using MemoryStream part = new();
                using (Stream content = from.Entries[i].Open()) content.CopyTo(part);
                using Stream target = to.CreateEntry(from.Entries[i].FullName, CompressionLevel.NoCompression).Open();
                target.Write(i == damaged || IsMain(from.Entries[i].FullName) ? Of(part.ToArray(), part.ToArray()) : part.ToArray());
            }
        }

        return bytes.ToArray();
    }

    private bool IsMain(string part) => random.Next(2) == 0 && (part.EndsWith("document.xml", StringComparison.Ordinal) || part.Contains("/sheet", StringComparison.Ordinal));

    private void Once(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count), length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(4) == 0 ? 2000 : 20));
        switch (random.Next(8))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(at, Enumerable.Repeat(tokens[random.Next(tokens.Length)], 1 + random.Next(random.Next(20) == 0 ? 3000 : 2)).SelectMany(token => token)); break;
            case 5: bytes.RemoveRange(at, bytes.Count - at); break;
            case 6: bytes.InsertRange(at, other[random.Next(other.Length)..].Take(1 + random.Next(2000))); break;
            default:
                for (int i = at; i < at + length; i++) bytes[i] = (byte)random.Next(256);
                break;
        }
    }
}
