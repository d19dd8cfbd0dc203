using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>The wide table: a row a report, a column a cell of either layout and one for its state.</summary>
public static class WarehouseSchema
{
    /// <summary>The name of the table of reports.</summary>
    public const string Reports = "reports";

    /// <summary>The name of the table of explanations filed with them.</summary>
    public const string Explanations = "explanations";

    /// <summary>The name of the table of bodies (应报名册): who stands under whom.</summary>
    public const string Roster = "roster";

    /// <summary>The columns of a report, in order.</summary>
    public static ImmutableArray<WarehouseColumn> Columns { get; } =
    [
        Text("report_id", "报告的标识", "what tells the report from all others", stored => stored.Id),
        Text("body", "机关的标识，各年相同", "what tells the body from all others, the same in every year", stored => stored.Body),
        Text("authority_id", "统一社会信用代码", "unified social credit code", stored => stored.Report.Header.Authority.Id),
        Text("authority_name", "机关名称", "name of the body", stored => stored.Report.Header.Authority.Name),
        Text("region", "行政区划代码", "region code", stored => stored.Report.Header.Authority.Region),
        Text("body_level", "层级", "administrative level", stored => stored.Report.Header.Authority.Level?.Code),
        Text("body_kind", "机关种类", "kind of body", stored => stored.Report.Header.Authority.Kind?.Code),
        Text("report_scope", "口径", "whose figures it holds", stored => stored.Report.Header.Scope?.Code),
        Small("report_year", "年度", "year", stored => stored.Report.Header.Year),
        Whole("revision", "版次", "revision", stored => stored.Report.Header.Revision),
        Small("is_covered", "格式在核对范围内（1）或不在（0）", "whether the form is one that the identities cover (1) or not (0)", stored => IsCovered(stored.Report.Header) ? 1 : 0),
        Text("circular", "借以推定数字、不能自证的关系", "identities that placed a figure and prove nothing, each between spaces", stored => Circular(stored.Report)),
        .. OfficialForm.TableKinds.Select(kind => Text(
            LayoutOf(kind), $"{FormSection.Of(kind).Heading}的格式", $"layout of the table {FormSection.Of(kind).Gloss}", stored => OfficialForm.NameOf(stored.Report.Table(kind).Layout))),
        .. OfficialForm.Cells.SelectMany(CellColumns.Of),
    ];

    /// <summary>The name of the column with the layout of a table.</summary>
    internal static string LayoutOf(TableKind kind) => kind switch
    {
        TableKind.Proactive => "t2_layout",
        TableKind.Requests => "t3_layout",
        _ => "t4_layout",
    };

    private static WarehouseColumn Text(string name, string chinese, string english, Func<StoredReport, string?> read) =>
        new(name, ColumnKind.Text, new(chinese, english), read);

    private static WarehouseColumn Small(string name, string chinese, string english, Func<StoredReport, int?> read) =>
        new(name, ColumnKind.Small, new(chinese, english), stored => (short?)read(stored));

    private static WarehouseColumn Whole(string name, string chinese, string english, Func<StoredReport, long?> read) =>
        new(name, ColumnKind.Whole, new(chinese, english), stored => read(stored));

    private static bool IsCovered(ReportHeader header) =>
        header.Form is not { IsKnown: false } && (header.Year is not { } year || OfficialForm.LayoutInForce(year) is not null);

    private static string? Circular(FiledReport report)
    {
        if (report.Provenance.IsEmpty) return null;
        string[] names =
        [
            .. from instance in Reconciler.Default.Check(report).Instances
               where instance.Rule is LinearRule && instance.UndeterminedBecause.HasFlag(UndeterminedReasons.Circular)
               select instance.Name,
        ];
        return names.Length == 0 ? null : $" {string.Join(' ', names)} ";
    }
}
