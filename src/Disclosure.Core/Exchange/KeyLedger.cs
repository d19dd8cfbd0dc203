using System.Runtime.CompilerServices;

namespace Disclosure.Exchange;

/// <summary>The keys that one object has had so far.</summary>
internal struct KeyLedger
{
    public const int Capacity = Words.Length * 64;

    private Words known;
    private HashSet<string>? unknown;

    /// <summary>The index of the key that comes next in an object in canonical order.</summary>
    public int Likely { get; private set; }

    /// <summary>Enters a known key; <see langword="false"/> where it was there already.</summary>
    public bool Add(int key)
    {
        ulong bit = 1UL << (key & 63);
        bool isNew = (known[key >> 6] & bit) == 0;
        known[key >> 6] |= bit;
        Likely = key + 1;
        return isNew;
    }

    /// <summary>Enters an unknown key; <see langword="false"/> where it was there already.</summary>
    public bool Add(string key) => (unknown ??= new(StringComparer.Ordinal)).Add(key);

    [InlineArray(Length)]
    private struct Words
    {
        public const int Length = 4;
        private ulong first;
    }
}
