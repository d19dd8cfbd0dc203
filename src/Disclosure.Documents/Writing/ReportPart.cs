using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A piece of a report as it is published, top to bottom.</summary>
internal abstract record ReportPart(FormSection Section)
{
    /// <summary>The report in the order of the form: title, then each section with its heading and its texts or table.</summary>
    public static ImmutableArray<ReportPart> Of(FiledReport report)
    {
        ImmutableArray<ReportPart>.Builder parts = ImmutableArray.CreateBuilder<ReportPart>();
        if (TitleOf(report.Header) is { } title) parts.Add(new ReportTitle(title));
        foreach (FormSection section in FormSection.All)
        {
            FormTable? table = OfficialForm.TableKinds.Where(kind => FormSection.Of(kind) == section && report.Has(kind)).Select(report.Table).FirstOrDefault();
            FormSection[] texts = [section, .. section == FormSection.Overview ? FormSection.OverviewParts : []];
            string? printed = report.Sections.FirstOrDefault(heading => heading.Section == section)?.Heading;
            if (table is null && printed is null && texts.All(text => report.Narrative[text] is null)) continue;
            parts.Add(new SectionTitle(section, printed ?? section.NumberedHeading));
            foreach (FormSection text in texts)
            {
                foreach (string line in (report.Narrative[text] ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    parts.Add(new Paragraph(section, line));
            }

            if (table is not null) parts.Add(new TablePart(section, PlacedGrid.Of(table), report));
        }

        return parts.ToImmutable();
    }

    /// <summary>焦作市人民政府2023年政府信息公开工作年度报告, as far as name and year are known.</summary>
    public static string? TitleOf(ReportHeader header) => header is { Authority.Name: null, Year: null }
        ? null
        : FormattableString.Invariant($"{header.Authority.Name}{header.Year}{(header.Year is null ? "" : "年")}政府信息公开工作年度报告");
}

/// <summary>The title of the report.</summary>
internal sealed record ReportTitle(string Text) : ReportPart(FormSection.Overview);

/// <summary>The heading of a section.</summary>
internal sealed record SectionTitle(FormSection Section, string Text) : ReportPart(Section);

/// <summary>A paragraph of a text.</summary>
internal sealed record Paragraph(FormSection Section, string Text) : ReportPart(Section);

/// <summary>A table with the figures of the report.</summary>
internal sealed record TablePart(FormSection Section, PlacedGrid Grid, FiledReport Report) : ReportPart(Section)
{
    /// <summary>What stands in a place: the official words, or the figure as printed; a cell that the source does not have stands empty.</summary>
    public string TextOf(GridCell cell) => cell.Cell is null ? cell.Text!.Chinese : Report[cell.Cell].Printed ?? "";
}
