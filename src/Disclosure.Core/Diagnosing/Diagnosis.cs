using System.Collections.Immutable;
using Disclosure.Diagnosing;

namespace Disclosure;

/// <summary>差错定位: the cells that explain broken identities, as one cause, with all smallest repairs and the condition of the verdict.</summary>
/// <remarks>Immutable. Nothing is applied. Equality is by reference: a diagnosis belongs to its reconciliation.</remarks>
public sealed class Diagnosis
{
    internal Diagnosis(
        FiledReport report, DiagnosisVerdict verdict, int? maxWrongCells, ImmutableArray<Finding> explains, ImmutableArray<Repair> repairs, int total)
    {
        Report = report;
        Verdict = verdict;
        MaxWrongCells = maxWrongCells;
        Explains = explains;
        Repairs = repairs;
        Total = total;
    }

    /// <summary>What can be said.</summary>
    public DiagnosisVerdict Verdict { get; }

    /// <summary>
    /// The condition: the truth is among the repairs whenever at most so many cells of the rules that hang together are wrong.
    /// <see langword="null"/> where there is no such condition: it always is, or nothing is said.
    /// </summary>
    public int? MaxWrongCells { get; }

    /// <summary>
    /// The broken relations that it explains, in the order of the rule set. Empty where nothing that could be evaluated is broken, but no
    /// values of the blank cells satisfy the rules.
    /// </summary>
    public ImmutableArray<Finding> Explains { get; }

    /// <summary>The smallest repairs, those with evidence of a slip first, then in the order of the form; up to 100 of them.</summary>
    public ImmutableArray<Repair> Repairs { get; }

    /// <summary>How many smallest repairs there are, listed or not.</summary>
    public int Total { get; }

    internal FiledReport Report { get; }

    /// <summary>The diagnosis as a sentence, with its condition.</summary>
    public string Message(Language language) => DiagnosisText.Of(this).In(language);
}
