using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Where the figures that a cause points at stand in the document that the report was read from.</summary>
internal static class CellOrigins
{
    private const int Shown = 4;

    public static BilingualText Title { get; } = new("出处：", "origin: ");

    /// <summary>The first places of a cause; none for a report that does not come from a document.</summary>
    public static IEnumerable<(FormCell Cell, Origin Origin)> PlacesOf(Cause cause)
    {
        ImmutableDictionary<FormCell, Origin> provenance = cause.Findings[0].Report.Provenance;
        return provenance.IsEmpty
            ? []
            : PointedCells.Of(cause).Reverse().Where(provenance.ContainsKey).Take(Shown).Select(cell => (cell, provenance[cell]));
    }

    /// <summary>The rows of a cause in one line, 出处：第3页 表三 第12行; <see langword="null"/> where none is known.</summary>
    public static BilingualText? Of(Cause cause)
    {
        BilingualText[] rows = [.. PlacesOf(cause).Select(place => RowOf(place.Cell, place.Origin)).Distinct()];
        return rows.Length == 0 ? null : new(
            Title.Chinese + string.Join("；", rows.Select(place => place.Chinese)), Title.English + string.Join("; ", rows.Select(place => place.English)));
    }

    private static BilingualText RowOf(FormCell cell, Origin origin)
    {
        BilingualText table = FormTable.TitleOf(cell.Table);
        string Joined(Language language, string separator) => string.Join(separator, new[]
        {
            new Origin { Page = origin.Page, Sheet = origin.Sheet }.ToString(language),
            table.In(language),
            origin.Address ?? RowIn(origin)?.In(language) ?? "",
        }.Where(words => words.Length > 0));
        return new(Joined(Language.Chinese, " "), Joined(Language.English, ", "));
    }

    private static BilingualText? RowIn(Origin origin) => origin.Row is not { } row ? null : new(
        FormattableString.Invariant($"第{row}行"), FormattableString.Invariant($"{(origin.Table is null ? "line" : "row")} {row}"));

    /// <summary>A cell and its place: 四、行政复议—总计 第3页 第4张表 第5行.</summary>
    public static BilingualText Of(FiledReport report, FormCell cell, Origin origin)
    {
        BilingualText name = RulePlace.Of(report.Table(cell.Table), cell).Name;
        return new($"{name.Chinese} {origin.ToString(Language.Chinese)}", $"{name.English}, {origin.ToString(Language.English)}");
    }
}
