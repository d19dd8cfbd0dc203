using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Table 4, the same in both layouts: 3 groups of 5 cells.</summary>
internal static class DisputesForm
{
    private static readonly ImmutableArray<ColumnOfRow> columns =
    [
        new(new("upheld", "结果维持", "upheld"), CellUnit.Case),
        new(new("corrected", "结果纠正", "corrected"), CellUnit.Case),
        new(new("other", "其他结果", "other result"), CellUnit.Case),
        new(new("pending", "尚未审结", "pending"), CellUnit.Case),
        new(new("total", "总计", "total"), CellUnit.Case),
    ];

    public static FormTable Build(CellRegistry cells, FormLayout layout) =>
        new FormTableBuilder(cells, TableKind.Disputes, layout)
            .Row("review", "行政复议", "administrative review", new("行政复议", "administrative review"), null, columns)
            .Under(new BilingualText("行政诉讼", "administrative litigation"))
            .Row("litigation_direct", "未经复议直接起诉", "litigation without prior review",
                new("行政诉讼（未经复议直接起诉）", "litigation without prior review"), null, columns)
            .Row("litigation_after_review", "复议后起诉", "litigation after review",
                new("行政诉讼（复议后起诉）", "litigation after review"), null, columns)
            .Build();
}
