using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Unknowns and relations that have nothing to do with the rest of their system.</summary>
/// <remarks>Immutable. An unknown in no relation is a part of its own, and so is a relation without unknowns.</remarks>
public sealed class SystemPart
{
    private SystemPart(IEnumerable<int> unknowns, IEnumerable<int> relations)
    {
        Unknowns = [.. unknowns];
        Relations = [.. relations];
    }

    /// <summary>The unknowns in their order.</summary>
    public ImmutableArray<int> Unknowns { get; }

    /// <summary>The numbers of the relations in their order.</summary>
    public ImmutableArray<int> Relations { get; }

    /// <summary>The parts of a system, in the order of their first unknowns.</summary>
    public static ImmutableArray<SystemPart> Of(LinearSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        Groups groups = new(system.Unknowns + system.Relations.Length);
        for (int relation = 0; relation < system.Relations.Length; relation++)
            foreach (Term term in system.Relations[relation].Terms) groups.Join(term.Unknown, system.Unknowns + relation);

        int[] numbers = groups.Numbers();
        ILookup<int, int> unknowns = Enumerable.Range(0, system.Unknowns).ToLookup(unknown => numbers[unknown]);
        ILookup<int, int> relations =
            Enumerable.Range(0, system.Relations.Length).ToLookup(relation => numbers[system.Unknowns + relation]);
        return [.. Enumerable.Range(0, groups.Count).Select(part => new SystemPart(unknowns[part], relations[part]))];
    }

    /// <summary>The part as a system of its own, its unknowns numbered anew in their order.</summary>
    internal LinearSystem Within(LinearSystem system)
    {
        Dictionary<int, int> numbers = Unknowns.Select((unknown, at) => (unknown, at)).ToDictionary();
        return LinearSystem.Create(
            Unknowns.Length,
            Relations.Select(number => system.Relations[number]).Select(relation => LinearRelation.Create(
                relation.Terms.Select(term => term with { Unknown = numbers[term.Unknown] }), relation.Sense, relation.Constant)),
            Unknowns.Select(unknown => system.Lower[unknown]),
            Unknowns.Select(unknown => system.Upper[unknown]));
    }
}
