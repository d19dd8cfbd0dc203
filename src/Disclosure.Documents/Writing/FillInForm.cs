using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Documents.Writing;

/// <summary>
/// A workbook to fill in: the three tables with totals that compute themselves, marks where a relation fails, a sheet that judges
/// every relation, a sheet for explanations. Only what is to be filled in is open.
/// </summary>
internal sealed class FillInForm
{
    private const string Checks = "核对", Explanations = "情况说明";
    private const int EmptyExplanations = 10, RoomForText = 200;

    private readonly FiledReport report;
    private readonly CellLooks looks = new();
    private readonly SheetMap map = new();
    private readonly Dictionary<TableKind, (SheetPart Sheet, PlacedGrid Grid)> tables = [];
    private readonly LinearInstance[] instances;
    private readonly (LinearRule Rule, LinearInstance Instance)[] relations;
    private readonly Dictionary<FormCell, FormCell[]> totals = [];

    private FillInForm(FiledReport report, RuleSet rules)
    {
        this.report = report;
        relations = [.. from rule in rules.Rules.OfType<LinearRule>() from instance in rule.Instances where instance.ExistsIn(report) select (rule, instance)];
        instances = [.. relations.Select(relation => relation.Instance)];
        foreach ((FormCell total, FormCell[] parts) in instances.Select(RuleFormula.TotalOf).OfType<(FormCell, FormCell[])>()) totals.TryAdd(total, parts);
    }

    public static byte[] Of(FiledReport report, RuleSet rules) => new FillInForm(report, rules).Write();

    private byte[] Write()
    {
        SheetPart overview = Text(FormSection.Overview, hasTitle: true);
        List<SheetPart> sheets = [overview];
        foreach (TableKind kind in OfficialForm.TableKinds) sheets.Add(New(kind));
        foreach (TableKind kind in OfficialForm.TableKinds) SheetTable.Put(tables[kind].Sheet, tables[kind].Grid, ValueOf, IsOpen);
        foreach ((LinearRule _, LinearInstance instance) in relations) Mark(instance);
        sheets.AddRange([Text(FormSection.ProblemsAndImprovements, hasTitle: false), CheckSheet(), ExplanationSheet()]);
        return Workbook.Of(sheets, looks);
    }

    private SheetPart New(TableKind kind)
    {
        FormSection section = FormSection.Of(kind);
        PlacedGrid grid = PlacedGrid.Of(report.Table(kind));
        SheetPart sheet = new(XlsxDocument.NameOf(section), looks) { IsProtected = true, IsLandscape = XlsxDocument.IsWide(kind) };
        sheet.Widths.AddRange(XlsxDocument.WidthsOf(grid));
        sheet.Put(0, 0, new(section.NumberedHeading), CellLook.Heading, columns: sheet.Widths.Count);
        map.Add(sheet.Name, sheet.NextRow, grid);
        tables.Add(kind, (sheet, grid));
        return sheet;
    }

    private (SheetValue Value, string? Format) ValueOf(FormCell cell)
    {
        (SheetValue value, string? format) = CellPrintValue.Of(report[cell]);
        if (!IsComputed(cell)) return (value, format);
        return (value with { Formula = RuleFormula.Total(totals[cell], map), Text = value.Number is null ? "" : null }, format);
    }

    private bool IsOpen(FormCell cell) => !IsComputed(cell);

    /// <summary>A total computes itself unless the report says another one: that is shown as it is, and marked.</summary>
    private bool IsComputed(FormCell cell)
    {
        if (!totals.TryGetValue(cell, out FormCell[]? parts)) return false;
        if (report[cell].State == CellState.Absent) return true;
        return report[cell].Printed == report[cell].Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            && parts.All(part => CellPrintValue.Of(report[part]).Value.Number is not null)
            && parts.Sum(part => report[part].Value) == report[cell].Value;
    }

    private void Mark(LinearInstance instance)
    {
        string[] sheets = [.. instance.Cells.Select(map.SheetOf).Distinct()];
        if (sheets.Length != 1) return;
        SheetPart sheet = tables.Values.First(table => table.Sheet.Name == sheets[0]).Sheet;
        string formula = new RuleFormula(instance, map).Fails.Replace($"'{sheets[0]}'!", "", StringComparison.Ordinal);
        sheet.Mark(string.Join(' ', instance.Right.Terms.Select(term => map.AddressOf(term.Cell))), formula);
    }

    private SheetPart Text(FormSection first, bool hasTitle)
    {
        SheetPart sheet = new(XlsxDocument.NameOf(first), looks) { IsProtected = true };
        sheet.Widths.AddRange([16, 74]);
        CellLook open = CellLook.Text with { IsOpen = true, IsBoxed = true };
        if (hasTitle)
        {
            string name = SheetAddress(1), year = SheetAddress(2);
            sheet.Put(0, 0, new(ReportPart.TitleOf(report.Header) ?? "", Formula: $"{name}&{year}&\"政府信息公开工作年度报告\""), CellLook.Title, columns: 2);
            sheet.Put(1, 0, new("单位名称"), CellLook.Label);
            sheet.Put(1, 1, new(report.Header.Authority.Name), open);
            sheet.Put(2, 0, new("年度（如 2025年）"), CellLook.Label);
            sheet.Put(2, 1, new(report.Header.Year is { } value ? FormattableString.Invariant($"{value}年") : null), open);
        }

        foreach (FormSection section in FormSection.All.Where(section => XlsxDocument.NameOf(section) == sheet.Name))
        {
            sheet.Put(sheet.NextRow, 0, new(section.NumberedHeading), CellLook.Heading, columns: 2);
            FormSection[] texts = [section, .. section == FormSection.Overview ? FormSection.OverviewParts : []];
            string text = string.Join('\n', texts.Select(part => report.Narrative[part]).OfType<string>());
            sheet.Put(sheet.NextRow, 0, new(text.Length == 0 ? null : text), open, columns: 2);
            sheet.Raise(sheet.NextRow - 1, RoomForText);
        }

        return sheet;

        static string SheetAddress(int row) => Readers.SheetAddress.Of(row, 1);
    }

    private SheetPart CheckSheet()
    {
        SheetPart sheet = new(Checks, looks) { IsProtected = true, IsLandscape = true };
        sheet.Widths.AddRange([44, 34, 44, 40]);
        Row(sheet, CellLook.ColumnHead, "规则", "位置", "要求", "核对结果");
        foreach ((LinearRule rule, LinearInstance instance) in relations)
        {
            int row = sheet.NextRow;
            Row(sheet, CellLook.Label, $"{rule.Id}/{instance.Name}", instance.Place.Name.Chinese, rule.Statement.Chinese);
            sheet.Put(row, 3, new("", Formula: new RuleFormula(instance, map).Verdict), CellLook.Label);
            string result = Readers.SheetAddress.Of(row, 3);
            sheet.Mark(result, $"LEFT({result},3)=\"不成立\"");
        }

        return sheet;
    }

    private SheetPart ExplanationSheet()
    {
        SheetPart sheet = new(Explanations, looks) { IsProtected = true, IsLandscape = true };
        sheet.Widths.AddRange([24, 20, 70, 16, 16]);
        Row(sheet, CellLook.ColumnHead, "规则和位置", "差额", "说明", "说明人", "日期");
        CellLook open = CellLook.Label with { IsOpen = true };
        foreach (Explanation said in report.Explanations)
        {
            Row(sheet, open,
                $"{said.Rule}/{said.Instance}", said.Residual is { } residual ? FormattableString.Invariant($"差额 {residual}") : null, said.Reason, said.By,
                said.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        for (int i = 0; i < EmptyExplanations; i++) Row(sheet, open, null, null, null, null, null);
        return sheet;
    }

    private static void Row(SheetPart sheet, CellLook look, params ReadOnlySpan<string?> texts)
    {
        int row = sheet.NextRow;
        for (int i = 0; i < texts.Length; i++) sheet.Put(row, i, new(texts[i]), look);
    }
}
