using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Disclosure.Algebra;

/// <summary>All repairs with the fewest changed unknowns, with a verdict.</summary>
/// <remarks>Immutable. The same system and values give the same set in the same order.</remarks>
public sealed class RepairSet
{
    private RepairSet(
        ImmutableArray<int> unknowns, RepairVerdict verdict, int size, ImmutableArray<MinimalRepair> repairs, int total, int exactUpTo)
    {
        Unknowns = unknowns;
        Verdict = verdict;
        Size = size;
        Repairs = repairs;
        Total = total;
        ExactUpTo = exactUpTo;
    }

    /// <summary>The unknowns of the part that was repaired, in their order: no relation joins them to another.</summary>
    public ImmutableArray<int> Unknowns { get; }

    /// <summary>What the search came to.</summary>
    public RepairVerdict Verdict { get; }

    /// <summary>
    /// How many unknowns a smallest repair changes; what it costs, where changes have costs. Under <see cref="RepairVerdict.TooMany"/> a
    /// size below which there is no repair.
    /// </summary>
    public int Size { get; }

    /// <summary>The repairs in the order of their unknowns, up to the cap on listed repairs.</summary>
    public ImmutableArray<MinimalRepair> Repairs { get; }

    /// <summary>How many repairs of least size there are, listed or not.</summary>
    public int Total { get; }

    /// <summary>
    /// The verdicts <see cref="RepairVerdict.NotNeeded"/> and <see cref="RepairVerdict.Unique"/> tell the truth whenever at most so many
    /// of the unknowns that some relation tests are wrong; <see cref="int.MaxValue"/> where they always do.
    /// </summary>
    public int ExactUpTo { get; }

    /// <summary>Whether every repair of least size is listed.</summary>
    public bool IsComplete => Repairs.Length == Total;

    internal static RepairSet Infeasible(ImmutableArray<int> unknowns) => new(unknowns, RepairVerdict.Infeasible, 0, [], 0, 0);

    internal static RepairSet TooMany(ImmutableArray<int> unknowns, int size) => new(unknowns, RepairVerdict.TooMany, size, [], 0, 0);

    /// <summary>The set of all smallest repairs, given in any order.</summary>
    internal static RepairSet Of(ImmutableArray<int> unknowns, MinimalRepair[] smallest, int listed, int exactUpTo)
    {
        if (smallest.Length > 1) Array.Sort(smallest, MinimalRepair.ByUnknowns);
        int size = smallest[0].Changes.Length;
        MinimalRepair[] shown = smallest.Length <= listed ? smallest : smallest[..listed];
        return Of(unknowns, ImmutableCollectionsMarshal.AsImmutableArray(shown), size, smallest.Length, exactUpTo);
    }

    /// <summary>The set of all cheapest repairs, of which some are listed, in their order.</summary>
    internal static RepairSet Of(ImmutableArray<int> unknowns, ImmutableArray<MinimalRepair> listed, int size, int total, int exactUpTo)
    {
        RepairVerdict verdict = size == 0 ? RepairVerdict.NotNeeded
            : total == 1 && listed is [{ IsDetermined: true }] ? RepairVerdict.Unique
            : RepairVerdict.Ambiguous;
        return new(unknowns, verdict, size, listed, total, exactUpTo);
    }

    /// <summary>The set for a larger system, given the number there of each unknown here, in ascending order.</summary>
    internal RepairSet Renumber(ImmutableArray<int> numbers)
    {
        return new(
            [.. Unknowns.Select(unknown => numbers[unknown])], Verdict, Size, [.. Repairs.Select(Renumbered)], Total, ExactUpTo);

        MinimalRepair Renumbered(MinimalRepair repair) =>
            new(repair.Changes.Select(change => change with { Unknown = numbers[change.Unknown] }));
    }
}
