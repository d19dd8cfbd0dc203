using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>The labels of the form as cores, made once.</summary>
internal static class OfficialLabels
{
    private static readonly FrozenDictionary<FormRow, string> rows = AllRows().ToFrozenDictionary(row => row, row => LabelCore.Of(row.Label));
    private static readonly FrozenDictionary<FormRow, ImmutableArray<string>> columns =
        AllRows().ToFrozenDictionary(row => row, row => row.Columns.Select(column => LabelCore.Of(column.Label)).ToImmutableArray());

    private static readonly FrozenSet<string> cores = rows.Values.ToFrozenSet();

    private static readonly FrozenSet<string> rowsAlone = rows.Where(row => row.Key.Cells[0].Table != TableKind.Disputes).Select(row => row.Value)
        .Except(columns.Values.SelectMany(labels => labels)).ToFrozenSet();

    /// <summary>The headings that the form prints and that no row is like.</summary>
    private static readonly FrozenSet<string> headings = OfficialForm.Layouts
        .SelectMany(layout => OfficialForm.TableKinds.SelectMany(kind => PrintedGrid.Of(OfficialForm.Table(kind, layout)).Rows))
        .SelectMany(row => row).Where(cell => cell.Cell is null).Select(cell => LabelCore.Of(cell.Text!.Chinese))
        .Where(core => !IsLikeAnyRow(core)).ToFrozenSet();

    /// <summary>Whether a core is the label of a row of tables 2 and 3 and of nothing else.</summary>
    public static bool IsRowAlone(string core) => rowsAlone.Contains(core);

    public static bool IsRow(string core) => cores.Contains(core);

    /// <summary>Whether a core may be the label of a row.</summary>
    public static bool IsLikeRow(string core) => !headings.Contains(core) && IsLikeAnyRow(core);

    public static string Of(FormRow row) => rows[row];

    public static ImmutableArray<string> ColumnsOf(FormRow row) => columns[row];

    private static bool IsLikeAnyRow(string core) => cores.Contains(core) || cores.Any(official => LabelCore.Fit(core, official) >= LabelCore.LeastFit);

    private static IEnumerable<FormRow> AllRows() =>
        OfficialForm.Layouts.SelectMany(layout => OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, layout).Rows));
}
