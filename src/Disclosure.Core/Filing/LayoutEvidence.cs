using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>What tells the layout of a table: the cells that only one layout has.</summary>
internal static class LayoutEvidence
{
    private static readonly ImmutableArray<ImmutableArray<(FormCell Cell, FormLayout Layout)>> exclusive =
        [.. OfficialForm.TableKinds.Select(ExclusiveCells)];

    /// <summary>The cells of a table that only one layout has.</summary>
    public static ImmutableArray<(FormCell Cell, FormLayout Layout)> Of(TableKind table) => exclusive[(int)table];

    /// <summary>The layout of a table that does not tell it itself: that of the report's edition, else of its year, else the one in force.</summary>
    public static FormLayout Default(ReportHeader header) => Default(header.Form, header.Year);

    /// <inheritdoc cref="Default(ReportHeader)"/>
    public static FormLayout Default(FormEdition? form, int? year) =>
        form?.Layout ?? (year is { } known ? OfficialForm.LayoutInForce(known) : null) ?? FormLayout.Layout2021;

    private static ImmutableArray<(FormCell, FormLayout)> ExclusiveCells(TableKind kind) =>
    [
        .. from layout in OfficialForm.Layouts
           from cell in OfficialForm.Table(kind, layout).Cells
           where OfficialForm.Layouts.Count(other => OfficialForm.Table(kind, other).Contains(cell)) == 1
           select (cell, layout),
    ];
}
