using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Names a report for people: body, year, scope, revision, layout, as far as known.</summary>
internal static class ReportTitle
{
    private static readonly BilingualText nobody = new("（未注明机关）", "(body not named)");
    private static readonly BilingualText noYear = new("年度不明", "year unknown");

    public static BilingualText Of(FiledReport report)
    {
        ReportHeader header = report.Header;
        BilingualText body = header.Authority.Name is { } name && !string.IsNullOrWhiteSpace(name) ? new(name, name) : nobody;
        BilingualText within = WithinBody(header);
        if (Layouts(report) is { } layouts) within = Join(within, layouts);
        return new($"{body.Chinese} {within.Chinese}", $"{body.English} {within.English}");
    }

    /// <summary>What sets a report apart from the others of its body: year, scope, revision.</summary>
    public static BilingualText WithinBody(ReportHeader header)
    {
        BilingualText parts = header.Year is { } number ? new($"{number} 年度", $"{number}") : noYear;
        if (header.Scope is { } scope) parts = Join(parts, scope.Name ?? new(scope.Code, scope.Code));
        if (header.Revision > 1) parts = Join(parts, new($"第 {header.Revision} 版", $"revision {header.Revision}"));
        return parts;
    }

    /// <summary>The layout of the tables that have several, or what each is in where they differ.</summary>
    private static BilingualText? Layouts(FiledReport report)
    {
        FormTable proactive = report.Table(TableKind.Proactive), requests = report.Table(TableKind.Requests);
        return (report.Has(TableKind.Proactive), report.Has(TableKind.Requests)) switch
        {
            (false, false) => null,
            (true, false) => NameOf(proactive),
            (true, true) when proactive.Layout != requests.Layout => Terms.Join([NameWith(proactive), NameWith(requests)]),
            _ => NameOf(requests),
        };
    }

    private static BilingualText NameWith(FormTable table)
    {
        BilingualText name = NameOf(table);
        return new($"{table.Title.Chinese} {name.Chinese}", $"{table.Title.English} {name.English}");
    }

    private static BilingualText NameOf(FormTable table) => FormEdition.Of(table.Layout).Name!;

    private static BilingualText Join(BilingualText left, BilingualText right) =>
        new($"{left.Chinese} · {right.Chinese}", $"{left.English} · {right.English}");
}
