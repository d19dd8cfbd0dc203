namespace Disclosure.Copies;

/// <summary>
/// A short stand-in for the runs of a text (MinHash): each of its parts is equal in two texts as often as the share of runs that they have in
/// common. Texts that agree in all parts of one band are candidates.
/// </summary>
/// <remarks>
/// 20 bands of 6: two texts that share 90 % of their runs are no candidates once in four million pairs, two that share half about once in
/// four are. The same text has the same signature in every run of the program.
/// </remarks>
internal sealed class TextSignature
{
    /// <summary>The number of bands.</summary>
    public const int Bands = 20;

    private const int PartsOfBand = 6;
    private static readonly ulong[] factors = Factors();
    private readonly uint[] parts = new uint[Bands * PartsOfBand];

    /// <param name="text">A text of at least one run.</param>
    public TextSignature(string text)
    {
        Array.Fill(parts, uint.MaxValue);
        for (int at = 0; at + Shingles.Length <= text.Length; at++) Add(Mix(Shingles.At(text, at)));
    }

    /// <summary>A band as a number: two signatures whose numbers differ differ in the band.</summary>
    public ulong BandOf(int band)
    {
        ulong number = (ulong)band;
        foreach (uint part in parts.AsSpan(band * PartsOfBand, PartsOfBand)) number = Scramble(unchecked((number * 31) + part));
        return number;
    }

    /// <summary>How many parts of two signatures are equal, in percent.</summary>
    public int Likeness(TextSignature other)
    {
        int equal = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == other.parts[i]) equal++;
        }

        return equal * 100 / parts.Length;
    }

    private void Add(ulong run)
    {
        ulong[] all = factors;
        uint[] least = parts;
        for (int i = 0; i < least.Length; i++)
        {
            uint value = (uint)(unchecked(run * all[i]) >> 32);
            if (value < least[i]) least[i] = value;
        }
    }

    private static ulong Mix(UInt128 shingle) => unchecked(Scramble((ulong)shingle ^ Scramble((ulong)(shingle >> 64))));

    /// <summary>Odd numbers without a pattern, always the same.</summary>
    private static ulong[] Factors()
    {
        ulong[] made = new ulong[Bands * PartsOfBand];
        ulong seed = 0;
        for (int i = 0; i < made.Length; i++) made[i] = Scramble(seed = unchecked(seed + 0x9E3779B97F4A7C15)) | 1;
        return made;
    }

    /// <summary>The finishing step of SplitMix64: every bit of the input changes about half the bits of the output.</summary>
    private static ulong Scramble(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
