using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rollup;

/// <summary>
/// Where the difference between a whole and the sum of its parts comes from: which report, which of its cells, and which of its own broken
/// identities. Everything is linear, so that the parts of a trace and what is left add up to the difference exactly.
/// </summary>
/// <param name="Cell">The cell.</param>
/// <param name="Residual">差额: the whole - the sum of its parts.</param>
/// <param name="Parts">What repairs of single reports account for.</param>
/// <remarks>Immutable. Equality is by reference to the parts.</remarks>
public sealed record RollupTrace(FormCell Cell, decimal Residual, ImmutableArray<TracePart> Parts)
{
    /// <summary>What no repair accounts for.</summary>
    public decimal Unexplained => Residual - Parts.Sum(part => part.Amount);

    /// <summary>Traces every broken relation between the whole and its parts, in the order of the form.</summary>
    /// <param name="result">A whole that was held against its children.</param>
    public static ImmutableArray<RollupTrace> Of(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ImmutableArray<(FormCell Cell, decimal Residual)> broken =
        [
            .. from finding in result.Findings
               where (finding.Rule == RollupRules.Sum || finding.Rule == RollupRules.Bound) && finding.Outcome is Outcome.Broken or Outcome.Explained
               select (finding.Cells[0], finding.Residual!.Value),
        ];
        if (broken.IsEmpty) return [];
        RepairChoice choice = new(broken);
        SourcedReport whole = new(result.Report);
        choice.Take(whole, Diagnoser.Default.Diagnose(result), sign: -1);
        foreach (SourcedReport child in result.Related.Children)
            choice.Take(child, Diagnoser.Default.Diagnose(result.Reconciler.Check(child.Report)), sign: 1);
        ILookup<FormCell, TracePart> parts = choice.Settle();
        return [.. broken.Select(one => new RollupTrace(one.Cell, one.Residual, [.. parts[one.Cell]]))];
    }
}
