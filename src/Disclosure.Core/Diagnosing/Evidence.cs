using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>Looks for the slip behind each change of a repair.</summary>
/// <param name="system">The rules.</param>
/// <param name="values">The figures.</param>
/// <param name="report">The report.</param>
/// <param name="related">The same body's reports of the years before and after, where they are given.</param>
internal sealed class Evidence(RuleSystem system, long?[] values, FiledReport report, RelatedReports related)
{
    /// <summary>The repair over cells, with the slips that explain its changes.</summary>
    public Repair Of(ImmutableArray<Change> all)
    {
        return new([.. all.Select(change => new CellChange(
            system.Cells[change.Unknown], Printed(change), Printed(change) + change.Least, Printed(change) + change.Most, SlipOf(change, all)))]);
    }

    private long Printed(Change change) => values[change.Unknown]!.Value;

    private Mechanism SlipOf(Change change, ImmutableArray<Change> all)
    {
        if (change.Amount is not { } amount) return Mechanism.None;
        long printed = Printed(change);
        if (all.Any(other => IsSlide(change, other))) return Mechanism.ValueSlid;
        if (NeighbourOf(system.Cells[change.Unknown]) == printed + amount) return Mechanism.NeighbouringYearAgrees;
        if (IsLastYears(system.Cells[change.Unknown], printed)) return Mechanism.LastYearsFigure;
        Mechanism slip = DigitSlips.Of(printed, printed + amount);
        return slip != Mechanism.None ? slip : SlipOfTotal(change.Unknown, amount);
    }

    /// <summary>Whether a figure is last year's. One of a single digit is no evidence.</summary>
    private bool IsLastYears(FormCell cell, long printed) => printed >= 10 && related.LastYear is [var last] && last.Report.CountOf(cell) == printed;

    /// <summary>What the report of the neighbouring year says about the same requests: they are carried out of one year into the next.</summary>
    private long? NeighbourOf(FormCell cell) => (cell.Table, cell.RowId) switch
    {
        (TableKind.Requests, "carried_in") when related.LastYear is [var last] => last.Report.CountOf(OfficialForm.Cell($"requests.carried_out.{cell.ColumnId}")),
        (TableKind.Requests, "carried_out") => related.NextYear?.Report.CountOf(OfficialForm.Cell($"requests.carried_in.{cell.ColumnId}")),
        _ => null,
    };

    /// <summary>Whether two neighbouring cells would hold each other's figures.</summary>
    private bool IsSlide(Change one, Change other) =>
        one.Unknown != other.Unknown && one.Amount is { } amount && other.Amount is { } back && Printed(one) != Printed(other)
        && Printed(one) + amount == Printed(other) && Printed(other) + back == Printed(one)
        && AreNeighbours(system.Cells[one.Unknown], system.Cells[other.Unknown]);

    private bool AreNeighbours(FormCell one, FormCell other)
    {
        if (one.Table != other.Table) return false;
        ImmutableArray<FormRow> rows = report.Table(one.Table).Rows;
        FormTable table = report.Table(one.Table);
        int rowsApart = Math.Abs(rows.IndexOf(table.RowOf(one)) - rows.IndexOf(table.RowOf(other)));
        int columnsApart = Math.Abs(table.RowOf(one).Cells.IndexOf(one) - table.RowOf(other).Cells.IndexOf(other));
        return rowsApart + columnsApart == 1;
    }

    /// <summary>Whether a total misses a part, or has it twice.</summary>
    private Mechanism SlipOfTotal(int unknown, long amount)
    {
        foreach (int number in system.System.Touching(unknown))
        {
            LinearInstance instance = system.Relations[number].Instance;
            if (instance.Right.Terms is not [{ Coefficient: 1 } total] || total.Cell != system.Cells[unknown]) continue;
            foreach (LinearTerm part in instance.Left.Terms)
            {
                if (values[system.NumberOf(part.Cell)] is not { } figure || figure == 0) continue;
                if (figure == amount) return Mechanism.PartLeftOut;
                if (figure == -amount) return Mechanism.PartCountedTwice;
            }
        }

        return Mechanism.None;
    }
}
