using System.Collections.Frozen;

namespace Disclosure.Claims;

/// <summary>Every word that the reader knows, found by the longest match.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Word> words = SubjectWords.All.Concat(CaseWords.All).Concat(FrameWords.All)
        .GroupBy(word => word.Text).ToFrozenDictionary(group => group.Key, group => group.First());

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> wordOf =
        words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lengths of the words that begin with a character, longest first.</summary>
    private static readonly FrozenDictionary<char, int[]> lengths = words.Keys.GroupBy(word => word[0])
        .ToFrozenDictionary(group => group.Key, group => group.Select(word => word.Length).Distinct().OrderDescending().ToArray());

    /// <summary>The longest word that begins here; <see langword="null"/> where none does.</summary>
    public static Word? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !lengths.TryGetValue(text[0], out int[]? candidates)) return null;
        foreach (int length in candidates)
        {
            if (length <= text.Length && wordOf.TryGetValue(text[..length], out Word? word)) return word;
        }

        return null;
    }
}
