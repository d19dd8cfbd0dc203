using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Where on the form an instance of a rule stands, in the form's own words.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record RulePlace
{
    private RulePlace(BilingualText name, TableKind? table, string? row, string? column)
    {
        Name = name;
        Table = table;
        Section = table is { } kind ? FormSection.Of(kind) : null;
        Row = row;
        Column = column;
    }

    /// <summary>The report as a whole.</summary>
    public static RulePlace Report { get; } = new(new("全表", "the report"), null, null, null);

    /// <summary>How a message names the place.</summary>
    public BilingualText Name { get; }

    /// <summary>The section; <see langword="null"/> where the place is the report as a whole.</summary>
    public FormSection? Section { get; private init; }

    /// <summary>The table; <see langword="null"/> where the place is outside the tables.</summary>
    public TableKind? Table { get; }

    /// <summary>The row in the form's own words.</summary>
    public string? Row { get; }

    /// <summary>The column in the form's own words.</summary>
    public string? Column { get; }

    /// <summary>A whole table.</summary>
    public static RulePlace Of(TableKind table) => new(FormTable.TitleOf(table), table, null, null);

    /// <summary>A section of the report.</summary>
    public static RulePlace Of(FormSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new(new($"第{section.Number}部分（{section.Heading}）", $"section {section.Number} ({section.Gloss})"), null, null, null) { Section = section };
    }

    /// <summary>A cell, named by its row and column.</summary>
    public static RulePlace Of(FormTable table, FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cell);
        FormRow row = table.RowOf(cell);
        FormColumn column = table.ColumnOf(cell);
        string chinese = table.Kind == TableKind.Disputes ? $"四、{row.Place.Chinese}" : row.Place.Chinese;
        return new(
            new($"{chinese}—{column.Place.Chinese}", $"{row.Place.English}, {column.Place.English}"),
            table.Kind, row.Place.Chinese, column.Place.Chinese);
    }

    /// <summary>A cell of a report; where its layout does not have it, as the layout names it that does.</summary>
    internal static RulePlace Of(FiledReport report, FormCell cell) => Of(
        report.Table(cell.Table) is var own && own.Contains(cell)
            ? own
            : OfficialForm.Layouts.Select(layout => OfficialForm.Table(cell.Table, layout)).First(table => table.Contains(cell)),
        cell);

    /// <summary>A row, column or group, named as given.</summary>
    internal static RulePlace Named(BilingualText name, TableKind table, string? row, string? column) => new(name, table, row, column);
}
