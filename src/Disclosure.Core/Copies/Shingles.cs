using System.Runtime.InteropServices;

namespace Disclosure.Copies;

/// <summary>Every run of eight characters of a text, each as the number that its bits make.</summary>
internal static class Shingles
{
    /// <summary>The length of a run.</summary>
    public const int Length = 8;

    /// <summary>The runs, each once.</summary>
    public static HashSet<UInt128> Of(string text)
    {
        HashSet<UInt128> shingles = new(Math.Max(0, text.Length - Length + 1));
        for (int at = 0; at + Length <= text.Length; at++) shingles.Add(At(text, at));
        return shingles;
    }

    /// <summary>The run at a place.</summary>
    public static UInt128 At(string text, int at) => MemoryMarshal.Read<UInt128>(MemoryMarshal.AsBytes(text.AsSpan(at, Length)));

    /// <summary>How many runs two sets share, and how many they have together.</summary>
    public static (int Shared, int Together) Overlap(HashSet<UInt128> one, HashSet<UInt128> other)
    {
        int shared = 0;
        foreach (UInt128 shingle in other)
        {
            if (one.Contains(shingle)) shared++;
        }

        return (shared, one.Count + other.Count - shared);
    }
}
