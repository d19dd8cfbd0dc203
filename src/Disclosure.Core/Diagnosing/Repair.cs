using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>更正建议（仅供核对，未改原表）: changes of cells after which the rules hold, and than which no fewer suffice.</summary>
/// <remarks>Immutable. Nothing is changed until somebody asks for it. Equality is by reference.</remarks>
public sealed class Repair
{
    internal Repair(ImmutableArray<CellChange> changes) => Changes = changes;

    /// <summary>The changes, in the order of the form; never empty.</summary>
    public ImmutableArray<CellChange> Changes { get; }

    /// <summary>Whether every proposed figure is determined.</summary>
    public bool IsDetermined => Changes.All(change => change.Proposed is not null);

    /// <summary>The report with the proposed figures, and a note for each that tells what was printed there.</summary>
    /// <exception cref="InvalidOperationException">A proposed figure is not determined.</exception>
    public FiledReport ApplyTo(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        FiledReportBuilder builder = report.ToBuilder();
        foreach (CellChange change in Changes)
        {
            long proposed = change.Proposed
                ?? throw new InvalidOperationException(FormattableString.Invariant($"{change.Cell} may be {change.Least} to {change.Most}: no single figure to put there"));
            builder.Set(change.Cell, proposed);
            builder.Notes.Add(new(change.Cell.Id, DiagnosisText.NoteOf(change, report[change.Cell].Printed ?? "")));
        }

        return builder.Build().Value;
    }

    /// <summary>Whether another repair puts the same figures into the same cells.</summary>
    internal bool ChangesTheSameAs(Repair other) =>
        Changes.Select(change => change.Target).SequenceEqual(other.Changes.Select(change => change.Target));

    /// <summary>The changes in words; those of a whole row or column together.</summary>
    internal BilingualText Describe(FiledReport report) => Changes[0].Mechanism is Mechanism.LineShifted or Mechanism.LinesSwapped
        ? DiagnosisText.OfLine(Changes, report)
        : DiagnosisText.Of(Changes, report);
}
