using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>Tries the edit operations on a report: each is a known vector, tested directly against the relations.</summary>
internal sealed class LineEdits
{
    private readonly RuleSystem system;
    private readonly long?[] values;
    private readonly long?[] edited;
    private readonly bool[] isBroken;
    private readonly bool[] isSuspect;
    private readonly Lazy<ImmutableArray<(Repair Repair, HashSet<string> Mended)>> found;

    /// <param name="system">The relations.</param>
    /// <param name="values">The figures.</param>
    /// <param name="edits">The operations to try.</param>
    public LineEdits(RuleSystem system, long?[] values, ImmutableArray<NumberedLineEdit> edits)
    {
        this.system = system;
        this.values = values;
        edited = [.. values];
        isBroken = [.. Enumerable.Range(0, system.Relations.Length).Select(IsBroken)];
        isSuspect = new bool[values.Length];
        for (int relation = 0; relation < isBroken.Length; relation++)
        {
            if (!isBroken[relation]) continue;
            foreach (Term term in system.System.Relations[relation].Terms) isSuspect[term.Unknown] = true;
        }

        found = new(() => [.. edits.Where(IsWorthTrying).Select(Try).OfType<(Repair, HashSet<string>)>()]);
    }

    /// <summary>The operations after which some relations hold and none is broken that held, as repairs.</summary>
    /// <param name="relations">The names of the relations.</param>
    public IEnumerable<Repair> Mending(IReadOnlySet<string> relations) => relations.Count == 0
        ? []
        : found.Value.Where(edit => edit.Mended.IsSupersetOf(relations)).Select(edit => edit.Repair);

    /// <summary>Whether all figures of an operation are there, and one that it changes stands in a broken relation.</summary>
    private bool IsWorthTrying(NumberedLineEdit edit)
    {
        bool touchesBroken = false;
        foreach ((int to, int from) in edit.Moves)
        {
            if (values[to] is null || values[from] is null) return false;
            touchesBroken |= isSuspect[to] && IsChanged(to, from);
        }

        return touchesBroken;
    }

    private (Repair, HashSet<string>)? Try(NumberedLineEdit edit)
    {
        foreach ((int to, int from) in edit.Moves) edited[to] = values[from];
        bool mends = AllHold(edit, thatWereBroken: true) && AllHold(edit, thatWereBroken: false);
        foreach ((int to, int _) in edit.Moves) edited[to] = values[to];
        if (!mends) return null;
        (int To, int From)[] changes = [.. edit.Moves.Where(move => IsChanged(move.To, move.From)).OrderBy(move => move.To)];
        return (
            new([.. changes.Select(change => ChangeOf(change.To, values[change.From]!.Value, edit.Mechanism))]),
            [.. changes.SelectMany(change => system.System.Touching(change.To)).Where(relation => isBroken[relation]).Select(relation => system.Relations[relation].Name)]);
    }

    private CellChange ChangeOf(int unknown, long figure, Mechanism mechanism) => new(system.Cells[unknown], values[unknown]!.Value, figure, figure, mechanism);

    private bool IsChanged(int to, int from) => values[to] != values[from];

    /// <summary>Whether the relations that an operation touches hold behind it. Those broken before come first: most operations mend none.</summary>
    private bool AllHold(NumberedLineEdit edit, bool thatWereBroken)
    {
        foreach ((int to, int from) in edit.Moves)
        {
            if (!IsChanged(to, from)) continue;
            foreach (int relation in system.System.Touching(to))
                if (isBroken[relation] == thatWereBroken && IsBroken(relation)) return false;
        }

        return true;
    }

    /// <summary>Whether all figures of a relation are there and do not satisfy it.</summary>
    private bool IsBroken(int number)
    {
        LinearRelation relation = system.System.Relations[number];
        Int128 residual = -(Int128)relation.Constant;
        foreach (Term term in relation.Terms)
        {
            if (edited[term.Unknown] is not { } figure) return false;
            residual += Math.BigMul(term.Coefficient, figure);
        }

        return !relation.Allows(residual);
    }
}
