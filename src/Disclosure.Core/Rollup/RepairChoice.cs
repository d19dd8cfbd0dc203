using System.Collections.Immutable;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rollup;

/// <summary>
/// Chooses the repairs of single reports that account for differences: unique ones first; of several the one that fits what is then left, where
/// exactly one does.
/// </summary>
internal sealed class RepairChoice
{
    private readonly Dictionary<FormCell, decimal> left;
    private readonly List<TracePart> parts = [];
    private readonly List<(SourcedReport Of, Diagnosis Diagnosis, int Sign)> open = [];

    public RepairChoice(ImmutableArray<(FormCell Cell, decimal Residual)> residuals) =>
        left = residuals.ToDictionary(one => one.Cell, one => one.Residual);

    /// <summary>Takes in what is wrong with a report. A part counts with sign 1: a larger figure there makes the difference smaller; the whole with -1.</summary>
    public void Take(SourcedReport report, ImmutableArray<Diagnosis> diagnoses, int sign)
    {
        foreach (Diagnosis diagnosis in diagnoses)
        {
            if (diagnosis is { Verdict: DiagnosisVerdict.Unique, Repairs: [var only] }) Use(report, diagnosis, only, sign);
            else if (!diagnosis.Repairs.IsEmpty) open.Add((report, diagnosis, sign));
        }
    }

    /// <summary>The parts by cell.</summary>
    public ILookup<FormCell, TracePart> Settle()
    {
        foreach ((SourcedReport of, Diagnosis diagnosis, int sign) in open)
        {
            Repair[] fitting = [.. diagnosis.Repairs.Where(repair => Fits(repair, sign))];
            if (fitting is [var chosen]) Use(of, diagnosis, chosen, sign);
        }

        return parts.ToLookup(part => part.Change.Cell);
    }

    private bool Fits(Repair repair, int sign) =>
        repair.IsDetermined && repair.Changes.All(change => left.GetValueOrDefault(change.Cell) == sign * AmountOf(change));

    private void Use(SourcedReport of, Diagnosis diagnosis, Repair repair, int sign)
    {
        if (!repair.IsDetermined) return;
        foreach (CellChange change in repair.Changes)
        {
            if (!left.ContainsKey(change.Cell)) continue;
            decimal amount = sign * AmountOf(change);
            left[change.Cell] -= amount;
            parts.Add(new(of, change, diagnosis.Explains, diagnosis.Verdict == DiagnosisVerdict.Unique, amount));
        }
    }

    private static decimal AmountOf(CellChange change) => change.Proposed!.Value - change.Printed;
}
