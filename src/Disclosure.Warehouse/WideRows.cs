using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>Rows of the wide table, column by column, and the reports that they are.</summary>
internal sealed class WideRows
{
    private const string UnknownPrint = "?";
    private const string NoneMark = "/";

    /// <summary>The form of a report whose row says that the identities do not cover it.</summary>
    internal static FormEdition Uncovered { get; } = FormEdition.Of("uncovered");

    private static readonly ImmutableDictionary<string, LinearInstance> identities = (
        from rule in RuleSet.Identities.Rules.OfType<LinearRule>()
        from instance in rule.Instances
        select (Name: $"{rule.Id}/{instance.Name}", Instance: instance)).DistinctBy(named => named.Name).ToImmutableDictionary(named => named.Name, named => named.Instance);

    private readonly Dictionary<string, Array?> columns;
    private readonly ImmutableArray<CellValues> cells;
    private readonly FiledReportBuilder builder = new();

    /// <param name="read">Gives the values of a column; <see langword="null"/> where there are none.</param>
    public WideRows(Func<WarehouseColumn, Array?> read)
    {
        columns = WarehouseSchema.Columns.ToDictionary(column => column.Name, read);
        cells = [.. OfficialForm.Cells.Select(cell => new CellValues(
            columns[CellColumns.NumberOf(cell)] as long?[],
            columns[CellColumns.StateOf(cell)] as short?[],
            cell.IsAmount ? columns[CellColumns.PrintOf(cell)] as string?[] : null))];
    }

    public StoredReport ReportAt(int row)
    {
        builder.Clear();
        builder.Header = HeaderAt(row);
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            if (LayoutAt(kind, row) is not { } layout) continue;
            builder.SetLayout(kind, layout);
            foreach (FormCell cell in OfficialForm.Table(kind, layout).Cells) Set(cell, cells[cell.Index], row);
        }

        foreach ((FormCell cell, ImmutableArray<string> names) in PlacedAt(row)) builder.Provenance[cell] = new Origin { Inferred = new("wide table", names) };
        return new(Text("report_id", row) ?? "", Text("body", row) ?? "", builder.Build().Value);
    }

    private static FormLayout? Parse(string? layout) => OfficialForm.Layouts.Where(known => OfficialForm.NameOf(known) == layout).Select(known => (FormLayout?)known).FirstOrDefault();

    private FormLayout? LayoutAt(TableKind kind, int row) => Parse(Text(WarehouseSchema.LayoutOf(kind), row));

    private ReportHeader HeaderAt(int row)
    {
        int? year = Small("report_year", row) is >= 1 and <= 9998 and { } number ? number : null;
        bool isInForce = year is not { } known || OfficialForm.LayoutInForce(known) is not null;
        return new()
        {
            Form = Small("is_covered", row) == 0 && isInForce ? Uncovered : null,
            Authority = new()
            {
                Id = Text("authority_id", row),
                Name = Text("authority_name", row),
                Region = Text("region", row),
                Level = Said("body_level", row) is { } level ? AuthorityLevel.Of(level) : null,
                Kind = Said("body_kind", row) is { } kind ? AuthorityKind.Of(kind) : null,
            },
            Scope = Said("report_scope", row) is { } scope ? Scope.Of(scope) : null,
            Year = year,
            Revision = Whole("revision", row) is >= 1 and <= int.MaxValue and { } revision ? (int)revision : 1,
        };
    }

    private void Set(FormCell cell, CellValues values, int row)
    {
        if (cell.IsAmount) builder.Set(cell, AmountAt(cell, values, row));
        else if (values.Numbers?[row] is { } number) builder.Set(cell, number);
        else builder.Set(cell, Without(values.States?[row], NoneMark, UnknownPrint));
    }

    private static CellEntry AmountAt(FormCell cell, CellValues values, int row)
    {
        short? state = values.States?[row];
        string? print = Said(values.Prints?[row]);
        return state == CellColumns.NumberCode && print is not null
            ? CellEntry.Read(cell, print)
            : Without(state, print is not null && CellEntry.IsNoneMark(print) ? print : NoneMark, print ?? UnknownPrint);
    }

    private static CellEntry Without(short? state, string noneMark, string unreadable) => state switch
    {
        CellColumns.BlankCode => CellEntry.Blank,
        CellColumns.NoneMarkCode => CellEntry.NoneMark(noneMark),
        CellColumns.UnreadableCode or CellColumns.NumberCode => CellEntry.Unreadable(unreadable),
        _ => CellEntry.Absent,
    };

    /// <summary>For every identity that placed a figure one of its cells: which one is not in the table, and makes no difference.</summary>
    private IEnumerable<(FormCell Cell, ImmutableArray<string> Identities)> PlacedAt(int row) =>
        from name in (Text("circular", row) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where identities.ContainsKey(name)
        group name by identities[name].Cells[^1] into placed
        select (placed.Key, placed.ToImmutableArray());

    private string? Text(string column, int row) => (columns[column] as string?[])?[row];

    private string? Said(string column, int row) => Said(Text(column, row));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private long? Whole(string column, int row) => (columns[column] as long?[])?[row];

    private short? Small(string column, int row) => (columns[column] as short?[])?[row];

    /// <summary>What the table has of a cell: numbers of a count, states, and prints of a sum of money.</summary>
    private readonly record struct CellValues(long?[]? Numbers, short?[]? States, string?[]? Prints);
}
