using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Disclosure.Exchange;

/// <summary>The keys that an object of the format can have, in canonical order.</summary>
internal sealed class KeySet
{
    private readonly byte[][] utf8;

    public KeySet(params ImmutableArray<string> names)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Length, KeyLedger.Capacity);
        Names = names;
        utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>The index of the key at which the tokenizer stands; -1 where it is none of these.</summary>
    /// <param name="json">The tokenizer.</param>
    /// <param name="likely">Where the search begins, because the key is likely to be there.</param>
    public int IndexOf(ref readonly Utf8JsonReader json, int likely)
    {
        for (int i = likely; i < utf8.Length; i++)
            if (json.ValueTextEquals(utf8[i])) return i;
        for (int i = 0; i < likely; i++)
            if (json.ValueTextEquals(utf8[i])) return i;
        return -1;
    }
}
