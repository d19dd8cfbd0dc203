namespace Disclosure.Documents.Readers;

/// <summary>How many bytes come out of a stream packed by LZW.</summary>
internal static class LzwLength
{
    private const int Clear = 256, End = 257, FirstFree = 258, MostCodes = 4096, LeastBits = 9, MostBits = 12;

    /// <summary>The larger of what comes out when codes grow early, as usual, and when they grow late.</summary>
    public static long Most(ReadOnlySpan<byte> packed) => Math.Max(Of(packed, early: 1), Of(packed, early: 0));

    private static long Of(ReadOnlySpan<byte> packed, int early)
    {
        Span<int> lengths = stackalloc int[MostCodes];
        lengths[..Clear].Fill(1);
        long total = 0;
        int next = FirstFree, bits = LeastBits, last = 0, buffer = 0, held = 0;
        foreach (byte b in packed)
        {
            buffer = (buffer << 8) | b;
            held += 8;
            if (held < bits) continue;
            held -= bits;
            int code = buffer >> held;
            buffer &= (1 << held) - 1;
            if (code == End) break;
            if (code == Clear)
            {
                (next, bits, last) = (FirstFree, LeastBits, 0);
                continue;
            }

            int length = code < next && code != End ? lengths[code] : last + 1;
            if (last > 0 && next < MostCodes) lengths[next++] = last + 1;
            total += length;
            last = length;
            bits = Math.Clamp(int.Log2(next + early) + 1, LeastBits, MostBits);
        }

        return total;
    }
}
