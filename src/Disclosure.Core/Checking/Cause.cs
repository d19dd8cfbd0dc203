using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Findings that belong together: broken identities that cross in a common cell and miss by the same amount, or undetermined ones
/// that lack a common cell.
/// Everything else is a cause of its own. People are shown one line a cause.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class Cause
{
    internal Cause(int number, ImmutableArray<Finding> findings)
    {
        Number = number;
        Findings = findings;
        SharedCells = [.. findings.Skip(1).Aggregate(findings[0].Cells.AsEnumerable(), (shared, finding) => shared.Intersect(finding.Cells))];
    }

    /// <summary>The number of the cause within its reconciliation, from 1.</summary>
    public int Number { get; }

    /// <summary>The findings, in the order of the catalogue; never empty.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The cells that every finding of the cause is about.</summary>
    public ImmutableArray<FormCell> SharedCells { get; }

    /// <summary>What became of the findings of this cause.</summary>
    public Outcome Outcome => Findings[0].Outcome;

    /// <summary>The gravest severity among the findings.</summary>
    public Severity Severity => Findings.Max(finding => finding.Severity);

    /// <summary>Whether the profile silences every finding of this cause.</summary>
    public bool IsSilenced => Findings.All(finding => finding.Silenced is not null);

    /// <summary>The sentence for people: of a single finding its own, of several what they have in common.</summary>
    public string Message(Language language) =>
        Findings.Length == 1 ? Findings[0].Message(language) : CauseText.Of(this).In(language);
}
