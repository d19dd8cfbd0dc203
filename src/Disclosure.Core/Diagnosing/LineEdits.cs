using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>Tries the edit operations on a report: each is a known vector, tested directly against the relations.</summary>
internal sealed class LineEdits
{
    private readonly RuleSystem system;
    private readonly long?[] values;
    private readonly bool[] isBroken;
    private readonly bool[] isSuspect;
    private readonly Lazy<ImmutableArray<(Repair Repair, HashSet<string> Mended)>> found;

    /// <param name="system">The relations.</param>
    /// <param name="values">The figures.</param>
    /// <param name="edits">The operations to try.</param>
    public LineEdits(RuleSystem system, long?[] values, ImmutableArray<LineEdit> edits)
    {
        this.system = system;
        this.values = values;
        isBroken = [.. Enumerable.Range(0, system.Relations.Length).Select(relation => IsBroken(relation, values))];
        isSuspect = new bool[values.Length];
        for (int relation = 0; relation < isBroken.Length; relation++)
        {
            if (!isBroken[relation]) continue;
            foreach (Term term in system.System.Relations[relation].Terms) isSuspect[term.Unknown] = true;
        }

        found = new(() => [.. edits.Select(Try).OfType<(Repair, HashSet<string>)>()]);
    }

    /// <summary>The operations after which some relations hold and none is broken that held, as repairs.</summary>
    /// <param name="relations">The names of the relations.</param>
    public IEnumerable<Repair> Mending(IReadOnlySet<string> relations) => relations.Count == 0
        ? []
        : found.Value.Where(edit => edit.Mended.IsSupersetOf(relations)).Select(edit => edit.Repair);

    private (Repair, HashSet<string>)? Try(LineEdit edit)
    {
        List<(int To, long Figure)> changes = [];
        bool touchesBroken = false;
        foreach ((int to, int from) in edit.Moves.Select(move => (system.NumberOf(move.To), system.NumberOf(move.From))))
        {
            if (to < 0 || from < 0 || values[to] is not { } old || values[from] is not { } figure) return null;
            if (old == figure) continue;
            changes.Add((to, figure));
            touchesBroken |= isSuspect[to];
        }

        if (!touchesBroken) return null;
        long?[] edited = [.. values];
        foreach ((int to, long figure) in changes) edited[to] = figure;
        int[] touched = [.. changes.SelectMany(change => system.System.Touching(change.To)).Distinct()];
        if (touched.Any(relation => IsBroken(relation, edited))) return null;
        return (
            new([.. changes.OrderBy(change => change.To).Select(change =>
                new CellChange(system.Cells[change.To], values[change.To]!.Value, change.Figure, change.Figure, edit.Mechanism))]),
            [.. touched.Where(relation => isBroken[relation]).Select(relation => system.Relations[relation].Name)]);
    }

    /// <summary>Whether all figures of a relation are there and do not satisfy it.</summary>
    private bool IsBroken(int number, long?[] figures)
    {
        LinearRelation relation = system.System.Relations[number];
        Int128 residual = -(Int128)relation.Constant;
        foreach (Term term in relation.Terms)
        {
            if (figures[term.Unknown] is not { } figure) return false;
            residual += Math.BigMul(term.Coefficient, figure);
        }

        return !relation.Allows(residual);
    }
}
