using System.Collections.Immutable;
using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>A whole table in one layout as canonical bytes have it: all is known in advance but the figures.</summary>
internal sealed class CanonicalTable
{
    private static readonly ImmutableArray<CanonicalTable> all =
    [
        .. from kind in OfficialForm.TableKinds
           from layout in OfficialForm.Layouts
           select new CanonicalTable(OfficialForm.Table(kind, layout)),
    ];

    private static readonly ImmutableArray<byte[]> keys = [.. OfficialForm.TableKinds.Select(kind => Encoding.ASCII.GetBytes($",\"{FormTable.NameOf(kind)}\":{{"))];

    private readonly TableKind kind;
    private readonly ImmutableArray<CanonicalRow> rows;
    private readonly byte[] end;

    private CanonicalTable(FormTable table)
    {
        kind = table.Kind;
        rows = CanonicalRow.Of(table);
        end = CanonicalRow.EndOf(table);
    }

    /// <summary>Reads a table into figures where it is whole and every cell holds a plain number or nothing, and tells its layout.</summary>
    /// <param name="json">Where the table begins if there is one.</param>
    /// <param name="kind">The table.</param>
    /// <param name="likely">The layout to try first, which is that of a table that is not there or does not tell.</param>
    /// <param name="figures">Takes the figures.</param>
    /// <param name="layout">The layout.</param>
    public static bool TryRead(ref CanonicalCursor json, TableKind kind, FormLayout likely, Figures figures, out FormLayout layout)
    {
        layout = likely;
        if (!json.Take(keys[(int)kind])) return true;
        int start = json.Position;
        if (Of(kind, likely).TryRead(ref json, figures)) return true;
        if (kind == TableKind.Disputes) return false;
        json.Position = start;
        figures.Clear(kind);
        layout = likely == FormLayout.Layout2019 ? FormLayout.Layout2021 : FormLayout.Layout2019;
        return Of(kind, layout).TryRead(ref json, figures);
    }

    /// <summary>Writes a table behind something else where it is whole and every cell holds a plain number or nothing.</summary>
    public static bool TryWrite(ref CanonicalJson json, FiledReport report, TableKind kind)
    {
        if (report.Details.Count > 0) return false;
        CanonicalTable table = Of(kind, report.Table(kind).Layout);
        if (!table.IsWhole(report.Figures)) return false;
        table.Write(ref json, report.Figures);
        return true;
    }

    private static CanonicalTable Of(TableKind kind, FormLayout layout) => all[((int)kind * OfficialForm.Layouts.Length) + (int)layout];

    /// <summary>Whether the source has every cell.</summary>
    private bool IsWhole(Figures figures)
    {
        foreach (CanonicalRow row in rows)
        {
            foreach (int place in row.Places)
            {
                bool isThere = kind == TableKind.Proactive
                    ? ((figures.ProactiveKnown | figures.ProactiveVacant) >> place & 1) != 0
                    : figures.IsKnown(place) || figures.IsVacant(place);
                if (!isThere) return false;
            }
        }

        return true;
    }

    private void Write(ref CanonicalJson json, Figures figures)
    {
        json.Raw(keys[(int)kind]);
        foreach (CanonicalRow row in rows)
        {
            json.Raw(row.Start);
            foreach (int place in row.Places)
            {
                bool isKnown = kind == TableKind.Proactive ? (figures.ProactiveKnown >> place & 1) != 0 : figures.IsKnown(place);
                if (!isKnown) json.Null();
                else if (row.HasAmount && place == row.Places[^1]) json.Number(figures.Amount);
                else json.Number(kind == TableKind.Proactive ? figures.Proactive(place) : figures.Lanes[place]);
            }
        }

        json.RawEnd(end);
    }

    private bool TryRead(ref CanonicalCursor json, Figures figures)
    {
        foreach (CanonicalRow row in rows)
        {
            if (!json.Take(row.Start)) return false;
            for (int i = 0; i < row.Places.Length; i++)
            {
                if (i > 0 && !json.Take(","u8)) return false;
                if (row.HasAmount && i == row.Places.Length - 1)
                {
                    if (!json.TakeAmount(out decimal amount, out bool isVacant)) return false;
                    figures.SetAmount(row.Places[i], amount, !isVacant, isVacant);
                    continue;
                }

                if (!json.TakeCount(out int count, out bool isBlank)) return false;
                if (kind == TableKind.Proactive) figures.SetProactive(row.Places[i], count, !isBlank, isBlank);
                else figures.SetLane(row.Places[i], count, !isBlank, isBlank);
            }
        }

        return json.Take(end);
    }
}
