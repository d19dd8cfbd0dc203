using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A report as a workbook: the sections in the order of the form, each table on a sheet of its own that fits A4.</summary>
internal static class XlsxDocument
{
    private const double TextWidth = 90;

    public static byte[] Of(FiledReport report)
    {
        CellLooks looks = new();
        List<SheetPart> sheets = [];
        foreach (ReportPart part in ReportPart.Of(report))
        {
            string name = NameOf(part.Section);
            SheetPart? sheet = sheets.Find(known => known.Name == name);
            if (sheet is null) sheets.Add(sheet = New(name, part.Section, report, looks));
            Put(sheet, part);
        }

        if (sheets.Count == 0) sheets.Add(New(NameOf(FormSection.Overview), FormSection.Overview, report, looks));
        return Workbook.Of(sheets, looks);
    }

    /// <summary>The name of the sheet of a section.</summary>
    public static string NameOf(FormSection section) =>
        section == FormSection.Proactive ? "主动公开政府信息"
        : section == FormSection.Requests ? "收到和处理申请"
        : section == FormSection.Disputes ? "行政复议和诉讼"
        : section == FormSection.Overview ? "总体情况"
        : "问题和其他事项";

    /// <summary>The widths of the columns of a table in characters, as wide as the paper takes.</summary>
    public static IEnumerable<double> WidthsOf(PlacedGrid grid) => grid.Shares.Select(share => Math.Round(share * (IsWide(grid.Grid.Table.Kind) ? 1.4 : 0.9), 2));

    public static bool IsWide(TableKind kind) => kind != TableKind.Proactive;

    private static SheetPart New(string name, FormSection section, FiledReport report, CellLooks looks)
    {
        TableKind? kind = OfficialForm.TableKinds.Where(kind => FormSection.Of(kind) == section).Cast<TableKind?>().FirstOrDefault();
        SheetPart sheet = new(name, looks) { IsLandscape = kind is { } wide && IsWide(wide) };
        sheet.Widths.AddRange(kind is { } table && report.Has(table) ? WidthsOf(PlacedGrid.Of(report.Table(table))) : [TextWidth]);
        return sheet;
    }

    private static void Put(SheetPart sheet, ReportPart part)
    {
        int width = sheet.Widths.Count;
        switch (part)
        {
            case ReportTitle title: sheet.Put(sheet.NextRow, 0, new(title.Text), CellLook.Title, columns: width); break;
            case SectionTitle title: sheet.Put(sheet.NextRow, 0, new(title.Text), CellLook.Heading, columns: width); break;
            case Paragraph paragraph: sheet.Put(sheet.NextRow, 0, new(paragraph.Text), CellLook.Text, columns: width); break;
            case TablePart table: SheetTable.Put(sheet, table.Grid, cell => CellPrintValue.Of(table.Report[cell])); break;
        }
    }
}
