using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Linear relations over numbered whole unknowns, each with an optional least and greatest value.</summary>
/// <remarks>
/// Immutable. Whether the relations and bounds can hold together is a question to ask of a system, not a condition for having one:
/// bounds may cross.
/// </remarks>
public sealed class LinearSystem
{
    private readonly ImmutableArray<ImmutableArray<int>> touching;

    private LinearSystem(
        int unknowns, ImmutableArray<LinearRelation> relations, ImmutableArray<long?> lower, ImmutableArray<long?> upper)
    {
        Unknowns = unknowns;
        Relations = relations;
        Lower = lower;
        Upper = upper;
        List<int>[] touching = [.. Enumerable.Range(0, unknowns).Select(_ => new List<int>())];
        for (int relation = 0; relation < relations.Length; relation++)
            foreach (Term term in relations[relation].Terms) touching[term.Unknown].Add(relation);
        this.touching = [.. touching.Select(list => list.ToImmutableArray())];
    }

    /// <summary>How many unknowns there are; they are numbered from 0.</summary>
    public int Unknowns { get; }

    /// <summary>The relations in the order given.</summary>
    public ImmutableArray<LinearRelation> Relations { get; }

    /// <summary>The least value of each unknown; null where there is none.</summary>
    public ImmutableArray<long?> Lower { get; }

    /// <summary>The greatest value of each unknown; null where there is none.</summary>
    public ImmutableArray<long?> Upper { get; }

    /// <summary>A system.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="lower">The least value of each unknown; none at all where it is left out.</param>
    /// <param name="upper">The greatest value of each unknown; none at all where it is left out.</param>
    /// <exception cref="ArgumentException">
    /// A relation names an unknown that the system does not have, or there are bounds, but not one for every unknown.
    /// </exception>
    public static LinearSystem Create(
        int unknowns, IEnumerable<LinearRelation> relations, IEnumerable<long?>? lower = null, IEnumerable<long?>? upper = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unknowns);
        ArgumentNullException.ThrowIfNull(relations);
        ImmutableArray<LinearRelation> all = [.. relations];
        foreach (LinearRelation relation in all)
            if (!relation.Terms.IsEmpty && relation.Terms[^1].Unknown >= unknowns)
                throw new ArgumentException($"The relation {relation} goes beyond {unknowns} unknowns.", nameof(relations));
        return new(unknowns, all, Bounds(lower, nameof(lower)), Bounds(upper, nameof(upper)));

        ImmutableArray<long?> Bounds(IEnumerable<long?>? bounds, string name)
        {
            ImmutableArray<long?> array = bounds is null ? [.. new long?[unknowns]] : [.. bounds];
            return array.Length == unknowns ? array : throw new ArgumentException($"{array.Length} bounds for {unknowns} unknowns.", name);
        }
    }

    /// <summary>The numbers of the relations in which an unknown stands, in their order.</summary>
    public ImmutableArray<int> Touching(int unknown) => touching[unknown];

    /// <summary>Whether a value lies within the bounds of an unknown.</summary>
    public bool InBounds(int unknown, long value) =>
        (Lower[unknown] is not { } lower || lower <= value) && (Upper[unknown] is not { } upper || value <= upper);

    /// <summary>Writes by how much the sum of each relation exceeds its constant.</summary>
    /// <param name="values">A value for every unknown.</param>
    /// <param name="residuals">Room for a residual of every relation.</param>
    public void Residuals(ReadOnlySpan<long> values, Span<Int128> residuals)
    {
        for (int relation = 0; relation < Relations.Length; relation++) residuals[relation] = Relations[relation].Residual(values);
    }

    /// <summary>Writes how many relations do not hold for each of many records. Bounds are not counted. Allocates nothing.</summary>
    /// <param name="records">The values of the records one after the other, each with a value for every unknown.</param>
    /// <param name="broken">Room for a number for every record.</param>
    public void CountBroken(ReadOnlySpan<long> records, Span<int> broken)
    {
        for (int record = 0; record < broken.Length; record++)
        {
            ReadOnlySpan<long> values = records.Slice(record * Unknowns, Unknowns);
            int count = 0;
            foreach (LinearRelation relation in Relations)
                if (!relation.Allows(relation.Residual(values))) count++;
            broken[record] = count;
        }
    }

    /// <summary>Whether values satisfy every relation and every bound.</summary>
    public bool Holds(ReadOnlySpan<long> values)
    {
        foreach (LinearRelation relation in Relations)
            if (!relation.Allows(relation.Residual(values))) return false;
        for (int unknown = 0; unknown < Unknowns; unknown++)
            if (!InBounds(unknown, values[unknown])) return false;
        return true;
    }
}
