using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes a table: the rows that hold anything, and the layout where neither they nor the report would give it back.</summary>
internal static class TableWriter
{
    public static void Write(ref CanonicalJson json, FiledReport report, TableKind kind)
    {
        FormTable table = report.Table(kind);
        ImmutableArray<RowPath> rows = RowPath.Of(table);
        bool mustTell = table.Layout != LayoutEvidence.Default(report.Header) && !IsTold(report, rows);
        if (!mustTell && CanonicalTable.TryWrite(ref json, report, kind)) return;
        if (!mustTell && !report.Has(kind)) return;

        json.Key(table.Id);
        json.BeginObject();
        if (mustTell) json.Pair(TableKey.Form, OfficialForm.NameOf(table.Layout));
        ImmutableArray<string> open = [];
        foreach (RowPath row in rows)
        {
            if (IsEmpty(report, row.Row)) continue;
            Regroup(ref json, open, row.Groups);
            open = row.Groups;
            json.Key(row.Key);
            WriteRow(ref json, report, row.Row);
        }

        Regroup(ref json, open, []);
        json.EndObject();
    }

    private static bool IsTold(FiledReport report, ImmutableArray<RowPath> rows)
    {
        foreach (RowPath row in rows)
            if (row.TellsLayout && !IsEmpty(report, row.Row)) return true;
        return false;
    }

    private static bool IsEmpty(FiledReport report, FormRow row)
    {
        foreach (FormCell cell in row.Cells)
            if (report[cell].State != CellState.Absent) return false;
        return true;
    }

    /// <summary>Closes the groups that end and opens those that begin between two rows.</summary>
    private static void Regroup(ref CanonicalJson json, ImmutableArray<string> open, ImmutableArray<string> wanted)
    {
        int shared = open.AsSpan().CommonPrefixLength(wanted.AsSpan());
        for (int i = shared; i < open.Length; i++) json.EndObject();
        for (int i = shared; i < wanted.Length; i++)
        {
            json.Key(wanted[i]);
            json.BeginObject();
        }
    }

    private static void WriteRow(ref CanonicalJson json, FiledReport report, FormRow row)
    {
        json.BeginArray();
        foreach (FormCell cell in row.Cells) CellWriter.Write(ref json, cell, report[cell]);
        json.EndArray();
    }
}
