using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>
/// A rule about each cell for itself, by its entry alone. Its instances are named by the cells; only breaches are observed. A plain figure from 0
/// on breaks none, nor does a cell with nothing in it: see <see cref="FiledReport.UnusualCells"/>.
/// </summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public sealed class CellRule : Rule
{
    private readonly Func<FormCell, CellEntry, ImmutableArray<Fact>?> breach;

    internal CellRule(RuleDescription description, Func<FormCell, CellEntry, ImmutableArray<Fact>?> breach)
        : base(description) => this.breach = breach;

    /// <inheritdoc/>
    public override RuleReach Reach => RuleReach.WithinReport;

    /// <summary>What the rule sees in an entry; <see langword="null"/> where nothing is wrong with it.</summary>
    public Observation? Observe(FormTable table, FormCell cell, CellEntry entry)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cell);
        if (breach(cell, entry) is not { } facts) return null;
        RulePlace place = RulePlace.Of(table, cell);
        return new(cell.Id, Outcome.Broken, place) { Cells = [cell], Facts = [new("place", place.Name), .. facts] };
    }

    internal override string Fingerprint() => $"{Id} {Kind} {Severity} {Grounding}";
}
