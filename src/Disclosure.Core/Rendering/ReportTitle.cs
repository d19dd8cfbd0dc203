using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Names a report for people: body, year, scope, revision, layout, as far as known.</summary>
internal static class ReportTitle
{
    public static BilingualText Of(FiledReport report)
    {
        ReportHeader header = report.Header;
        BilingualText body = header.Authority.Name is { } name && !string.IsNullOrWhiteSpace(name) ? new(name, name) : new("（未注明机关）", "(body not named)");
        BilingualText[] parts = [WithinBody(header), .. Layouts(report) is { } layouts ? new[] { layouts } : []];
        return new(
            $"{body.Chinese} {string.Join(" · ", parts.Select(part => part.Chinese))}", $"{body.English} {string.Join(" · ", parts.Select(part => part.English))}");
    }

    /// <summary>What sets a report apart from the others of its body: year, scope, revision.</summary>
    public static BilingualText WithinBody(ReportHeader header)
    {
        List<BilingualText> parts = [header.Year is { } number ? new($"{number} 年度", $"{number}") : new("年度不明", "year unknown")];
        if (header.Scope is { } scope) parts.Add(scope.Name ?? new(scope.Code, scope.Code));
        if (header.Revision > 1) parts.Add(new($"第 {header.Revision} 版", $"revision {header.Revision}"));
        return new(string.Join(" · ", parts.Select(part => part.Chinese)), string.Join(" · ", parts.Select(part => part.English)));
    }

    private static BilingualText? Layouts(FiledReport report)
    {
        FormTable[] tables = [.. OfficialForm.TableKinds.Where(kind => kind != TableKind.Disputes && report.Has(kind)).Select(report.Table)];
        if (tables.Length == 0) return null;
        if (tables.All(table => table.Layout == tables[0].Layout)) return NameOf(tables[0].Layout);
        return Terms.Join([.. tables.Select(table => new BilingualText(
            $"{table.Title.Chinese} {NameOf(table.Layout).Chinese}", $"{table.Title.English} {NameOf(table.Layout).English}"))]);
    }

    private static BilingualText NameOf(FormLayout layout) => FormEdition.Of(layout).Name!;
}
