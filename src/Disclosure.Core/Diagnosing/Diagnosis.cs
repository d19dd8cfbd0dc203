using System.Collections.Immutable;
using Disclosure.Diagnosing;

namespace Disclosure;

/// <summary>差错定位: the cells that explain broken identities, as one cause, with all smallest repairs and the condition of the verdict.</summary>
/// <remarks>Immutable. Nothing is applied. Equality is by reference: a diagnosis belongs to its reconciliation.</remarks>
public sealed class Diagnosis
{
    internal Diagnosis(
        FiledReport report, DiagnosisVerdict verdict, int? maxWrongCells, ImmutableArray<Finding> explains, ImmutableArray<Repair> repairs, int total, ImmutableArray<Repair> lineEdits = default)
    {
        Report = report;
        Verdict = verdict;
        MaxWrongCells = maxWrongCells;
        Explains = explains;
        Repairs = repairs;
        Total = total;
        LineEdits = lineEdits.IsDefault ? [] : lineEdits;
    }

    /// <summary>What can be said.</summary>
    public DiagnosisVerdict Verdict { get; }

    /// <summary>
    /// The condition: the truth is among the repairs whenever at most so many cells of the rules that hang together are wrong.
    /// <see langword="null"/> where there is no such condition: it always is, or nothing is said.
    /// </summary>
    public int? MaxWrongCells { get; }

    /// <summary>
    /// The broken relations that it explains, in the order of the rule set. Empty where none of them is broken by itself, but no values
    /// of the blank cells satisfy the rules together.
    /// </summary>
    public ImmutableArray<Finding> Explains { get; }

    /// <summary>The smallest repairs, those with evidence of a slip first, then in the order of the form; up to 100 of them.</summary>
    public ImmutableArray<Repair> Repairs { get; }

    /// <summary>How many smallest repairs there are, listed or not.</summary>
    public int Total { get; }

    /// <summary>
    /// The changes that every smallest repair makes, with the same figure, in the order of the form; none where not all are listed.
    /// </summary>
    public ImmutableArray<CellChange> Shared => Repairs.Length < Total || Repairs.IsEmpty
        ? []
        : [.. Repairs[0].Changes.Where(change => Repairs.All(repair => repair.Changes.Any(other => other.Target == change.Target)))];

    /// <summary>
    /// Edit operations without free parameters that mend the same relations and break none: a row or column shifted by one place, two of
    /// them exchanged. They change more cells than the smallest repairs, stand beside them and decide nothing.
    /// </summary>
    public ImmutableArray<Repair> LineEdits { get; }

    internal FiledReport Report { get; }

    /// <summary>The diagnosis as a sentence, with its condition.</summary>
    public string Message(Language language) => DiagnosisText.Of(this).In(language);
}
