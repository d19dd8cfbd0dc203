using System.Text;

namespace Disclosure.Tests.Exchange;

/// <summary>Documents with bytes changed at random.</summary>
internal static class MutatedBytes
{
    private static readonly byte[][] fragments =
    [
        .. new[]
        {
            "{", "}", "[", "]", "[[[[[[[[[[[[[[[[[", "'", ",", ":", "null", "true", "-", "0", "1e400", "1.5", "//", "/*", "\\u", "\\ud800",
            "\n", "\uFEFF", "'无'", "'form':'2019',", "'format':", "'received':[", "{'absent':true}", "{'printed':'7','value':8}",
        }.Select(text => Encoding.UTF8.GetBytes(Json.Quoted(text))),
        [0xFF], [0xC3], [0xE7, 0x84], [0],
    ];

    /// <summary>One to three changes of a document.</summary>
    public static byte[] Of(Random random, byte[] sample)
    {
        List<byte> bytes = [.. sample];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, fragments[random.Next(fragments.Length)]); break;
                case 4: bytes.InsertRange(random.Next(bytes.Count), Piece(bytes, at, random.Next(1, 60))); break;
                default: if (random.Next(4) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }

        return [.. bytes];
    }

    private static List<byte> Piece(List<byte> bytes, int at, int length) => bytes.GetRange(at, Math.Min(length, bytes.Count - at));
}
