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

    public static bool IsRow(string core) => cores.Contains(core);

    public static string Of(FormRow row) => rows[row];

    public static ImmutableArray<string> ColumnsOf(FormRow row) => columns[row];

    private static IEnumerable<FormRow> AllRows() =>
        OfficialForm.Layouts.SelectMany(layout => OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, layout).Rows));
}
