using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;

namespace Disclosure.Exchange;

/// <summary>Numbers. Those of up to three digits, as nearly all are, come from a list, which spares a guess at how many digits there are.</summary>
internal ref partial struct CanonicalJson
{
    private const int LongestNumber = 32;
    private const int LongestCount = 11;
    private const int ListedCounts = 1_000;

    /// <summary>The digits of a count and a comma as four bytes, the first of which is the lowest.</summary>
    private static readonly ImmutableArray<uint> listed = [.. Enumerable.Range(0, ListedCounts).Select(DigitsAndComma)];

    /// <summary>A whole number.</summary>
    public void Number(int number)
    {
        Separate();
        Numbers([], [number]);
    }

    public void Number(decimal number)
    {
        Separate();
        Reserve(LongestNumber);
        number.TryFormat(room[used..], out int written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>Bytes that are canonical as they stand, and the whole numbers that they expect.</summary>
    public void Numbers(scoped ReadOnlySpan<byte> canonical, scoped ReadOnlySpan<int> numbers)
    {
        Reserve(canonical.Length + (numbers.Length * (LongestCount + 1)));
        Span<byte> free = room[used..];
        canonical.CopyTo(free);
        int written = canonical.Length;
        foreach (int number in numbers)
        {
            if (number is >= 0 and < ListedCounts)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(free[written..], listed[number]);
                written += 2 + (number > 9 ? 1 : 0) + (number > 99 ? 1 : 0);
            }
            else if (Utf8Formatter.TryFormat(number, free[written..], out int length))
            {
                written += length;
                free[written++] = (byte)',';
            }
        }

        used += written - 1;
        isBehindValue = true;
    }

    private static uint DigitsAndComma(int number)
    {
        Span<byte> bytes = [(byte)',', (byte)',', (byte)',', (byte)','];
        Utf8Formatter.TryFormat(number, bytes, out _);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }
}
