namespace Disclosure.Documents.Matching;

/// <summary>How many characters have to be changed, added or taken away to make one text of another (Levenshtein), as far as it matters.</summary>
internal static class EditDistance
{
    private const int Longest = 128;

    /// <summary>The distance; more than <paramref name="most"/> where it is more.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return most + 1;
        Span<int> row = right.Length < Longest ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int first = Math.Max(1, i - most), last = Math.Min(right.Length, i + most), diagonal = row[first - 1];
            row[first - 1] = first == 1 ? i : most + 1;
            int least = row[first - 1];
            for (int j = first; j <= last; j++)
            {
                int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                int above = j == i + most ? most + 1 : row[j];
                row[j] = Math.Min(changed, Math.Min(above, row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
        }

        return row[^1];
    }
}
