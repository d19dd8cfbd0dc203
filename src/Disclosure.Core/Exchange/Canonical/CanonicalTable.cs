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

    /// <summary>The bits of all cells in the words that tell which are there.</summary>
    private readonly ImmutableArray<ulong> whole;

    private CanonicalTable(FormTable table)
    {
        kind = table.Kind;
        rows = CanonicalRow.Of(table);
        end = CanonicalRow.EndOf(table);
        whole = [.. Enumerable.Range(0, rows.Max(row => row.Word) + 1).Select(
            word => rows.Where(row => row.Word == word).Aggregate(0UL, (bits, row) => bits | row.Bits))];
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
        for (int word = 0; word < whole.Length; word++)
        {
            ulong there = kind == TableKind.Proactive
                ? figures.ProactiveKnown | figures.ProactiveVacant
                : figures.Known[word] | figures.Vacant[word];
            if ((there & whole[word]) != whole[word]) return false;
        }

        return true;
    }

    private void Write(ref CanonicalJson json, Figures figures)
    {
        Span<int> counts = stackalloc int[CanonicalRow.MostCells];
        json.Raw(keys[(int)kind]);
        foreach (CanonicalRow row in rows)
        {
            ulong known = kind == TableKind.Proactive ? figures.ProactiveKnown : figures.Known[row.Word];
            ReadOnlySpan<int> figuresOfTable = kind == TableKind.Proactive ? figures.ProactiveFigures : figures.Lanes;
            bool isPlain = !row.HasAmount && (known & row.Bits) == row.Bits;
            if (isPlain && row.IsRun)
            {
                json.Numbers(row.Start, figuresOfTable.Slice(row.Places[0], row.Counts));
                continue;
            }

            if (isPlain)
            {
                for (int i = 0; i < row.Places.Length; i++) counts[i] = figuresOfTable[row.Places[i]];
                json.Numbers(row.Start, counts[..row.Places.Length]);
                continue;
            }

            json.Raw(row.Start);
            for (int i = 0; i < row.Places.Length; i++)
            {
                int place = row.Places[i];
                if ((known >> (place % CanonicalRow.LanesOfWord) & 1) == 0) json.Null();
                else if (i == row.Counts) json.Number(figures.Amount);
                else json.Number(figuresOfTable[place]);
            }
        }

        json.RawEnd(end);
    }

    private bool TryRead(ref CanonicalCursor json, Figures figures)
    {
        Span<int> counts = stackalloc int[CanonicalRow.MostCells];
        foreach (CanonicalRow row in rows)
        {
            Span<int> ofRow = row.IsRun ? figures.LanesFrom(row.Places[0], row.Counts) : counts[..row.Counts];
            if (!json.Take(row.Start) || !json.TakeCounts(ofRow, out uint blanks)) return false;
            if (row.IsRun && blanks == 0) figures.SetKnown(row.Word, row.Bits);
            else Put(figures, row, ofRow, blanks);
            if (!row.HasAmount) continue;
            if ((row.Counts > 0 && !json.Take(","u8)) || !json.TakeAmount(out decimal amount, out bool isBlank)) return false;
            figures.SetAmount(row.Places[row.Counts], amount, !isBlank, isBlank);
        }

        return json.Take(end);
    }

    private void Put(Figures figures, CanonicalRow row, ReadOnlySpan<int> counts, uint blanks)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            bool isBlank = (blanks >> i & 1) != 0;
            if (kind == TableKind.Proactive) figures.SetProactive(row.Places[i], counts[i], !isBlank, isBlank);
            else figures.SetLane(row.Places[i], counts[i], !isBlank, isBlank);
        }
    }
}
