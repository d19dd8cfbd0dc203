using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Headings over a run of lines, rows or columns: from the path of each line to the headings with their spans.</summary>
internal static class HeadingTree
{
    /// <summary>How many levels the paths have.</summary>
    public static int DepthOf(ImmutableArray<ImmutableArray<BilingualText>> paths) => paths.Max(path => path.Length);

    /// <summary>
    /// The headings, outermost level first. Lines beside each other that share a path so far share its heading; the innermost
    /// heading of a line stretches over the levels that are left.
    /// </summary>
    public static IEnumerable<HeadingSpan> Of(ImmutableArray<ImmutableArray<BilingualText>> paths)
    {
        int depth = DepthOf(paths);
        for (int level = 0; level < depth; level++)
        {
            for (int start = 0, end; start < paths.Length; start = end)
            {
                end = start + 1;
                if (paths[start].Length <= level) continue;
                ReadOnlySpan<BilingualText> path = paths[start].AsSpan()[..(level + 1)];
                while (end < paths.Length && paths[end].Length > level && paths[end].AsSpan()[..(level + 1)].SequenceEqual(path)) end++;
                bool isInnermost = paths[start].Length == level + 1;
                yield return new(paths[start][level], level, isInnermost ? depth - level : 1, start, end - start);
            }
        }
    }
}

/// <summary>A heading: the level at which it begins and how many it takes, the first line under it and how many there are.</summary>
internal readonly record struct HeadingSpan(BilingualText Text, int Level, int Levels, int Start, int Lines);
