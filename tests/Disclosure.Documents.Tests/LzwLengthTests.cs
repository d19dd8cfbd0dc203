using Disclosure.Documents.Readers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What comes out of a stream packed by LZW is counted before it comes out.</summary>
public sealed class LzwLengthTests
{
    private const int Clear = 256, FirstFree = 258;

    [Property(MaxTest = 50)]
    public Property A_repetition_grows_by_one_with_every_code() => Prop.ForAll(Gen.Choose(1, 3_000).ToArbitrary(), codes =>
        LzwLength.Most(Packed([Clear, 'a', .. Enumerable.Range(FirstFree, codes - 1)])) == codes * (codes + 1L) / 2);

    [Property(MaxTest = 50)]
    public Property Letters_are_as_many_as_their_codes(byte[] letters) =>
        (LzwLength.Most(Packed([.. letters.Take(200).SelectMany(letter => new[] { Clear, (int)letter })])) == Math.Min(200, letters.Length)).ToProperty();

    [Property(MaxTest = 200)]
    public bool Whatever_the_bytes_are_a_length_comes_out(byte[] bytes) => LzwLength.Most(bytes) >= 0;

    /// <summary>Codes as bits, one more where the table of a reader that grows early has no room.</summary>
    private static byte[] Packed(int[] codes)
    {
        List<bool> bits = [];
        int next = FirstFree;
        bool isFirst = true;
        foreach (int code in codes)
        {
            int width = Math.Clamp(int.Log2(next + 1) + 1, 9, 12);
            for (int bit = width - 1; bit >= 0; bit--) bits.Add((code >> bit & 1) != 0);
            if (code == Clear) (next, isFirst) = (FirstFree, true);
            else if (isFirst) isFirst = false;
            else next++;
        }

        return [.. bits.Chunk(8).Select(eight => (byte)eight.Select((bit, i) => bit ? 128 >> i : 0).Sum())];
    }
}
