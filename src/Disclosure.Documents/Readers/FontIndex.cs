namespace Disclosure.Documents.Readers;

/// <summary>A list of the Compact Font Format: a count, where each item ends, the items.</summary>
/// <param name="Count">How many items.</param>
/// <param name="Offsets">Where the ends begin.</param>
/// <param name="OffsetSize">How many bytes an end takes.</param>
internal readonly record struct FontIndex(int Count, int Offsets, int OffsetSize)
{
    /// <summary>Where the items begin.</summary>
    public int Data => Count == 0 ? Offsets : Offsets + ((Count + 1) * OffsetSize);

    /// <summary>Where the list ends, as far as it says so.</summary>
    public int End { get; private init; }

    /// <summary>The list at a place; an empty one where there is none.</summary>
    public static FontIndex At(ReadOnlySpan<byte> font, int at)
    {
        if (at < 0 || at + 3 > font.Length) return new(0, font.Length, 1) { End = font.Length };
        int count = (font[at] << 8) | font[at + 1];
        if (count == 0) return new(0, at + 2, 1) { End = at + 2 };
        FontIndex index = new(count, at + 3, Math.Clamp((int)font[at + 2], 1, 4));
        return index with { End = index.ItemEnd(font, count - 1) };
    }

    /// <summary>An item; nothing where it is not in the font.</summary>
    public ReadOnlySpan<byte> Item(ReadOnlySpan<byte> font, int item)
    {
        int start = item == 0 ? Math.Min(Data, font.Length) : ItemEnd(font, item - 1), end = ItemEnd(font, item);
        return end < start ? [] : font[start..end];
    }

    /// <summary>Behind the last byte that any item has.</summary>
    public int Limit(ReadOnlySpan<byte> font)
    {
        int limit = Math.Min(Data, font.Length);
        for (int i = 0; i < Count; i++) limit = Math.Max(limit, ItemEnd(font, i));
        return limit;
    }

    private int ItemEnd(ReadOnlySpan<byte> font, int item)
    {
        int at = Offsets + ((item + 1) * OffsetSize);
        if (at + OffsetSize > font.Length) return font.Length;
        long offset = 0;
        for (int i = 0; i < OffsetSize; i++) offset = (offset << 8) | font[at + i];
        return (int)Math.Min(font.Length, Data - 1 + offset);
    }
}
