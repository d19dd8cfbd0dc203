using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>Every word that the reader knows, found by the longest match.</summary>
internal static class Lexicon
{
    private static readonly ImmutableArray<Word> words =
        [.. SubjectWords.All.Concat(CaseWords.All).Concat(FrameWords.All).DistinctBy(word => word.Text).OrderByDescending(word => word.Text.Length)];

    private static readonly char first = words.Min(word => word.Text[0]);

    /// <summary>The words that begin with a character, longest first; a place for each character from the first on, as it is asked for every character of a text.</summary>
    private static readonly Word[]?[] beginningWith = ByBeginning();

    /// <summary>The longest word that begins here; <see langword="null"/> where none does.</summary>
    public static Word? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] < first || text[0] - first >= beginningWith.Length || beginningWith[text[0] - first] is not { } candidates) return null;
        foreach (Word word in candidates)
        {
            if (text.StartsWith(word.Text)) return word;
        }

        return null;
    }

    private static Word[]?[] ByBeginning()
    {
        Word[]?[] table = new Word[]?[words.Max(word => word.Text[0]) - first + 1];
        foreach (IGrouping<char, Word> group in words.GroupBy(word => word.Text[0])) table[group.Key - first] = [.. group];
        return table;
    }
}
