using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>
/// Lays a drawn table out in columns of characters: labels to the left, figures to the right, and column headings over every run of
/// rows that share them. Marks are signs, so that they survive without colour.
/// </summary>
internal sealed class TextTable
{
    private const string Indent = "  ";
    private const int ColumnsBesideLongHeadings = 4;
    private const int CharactersOfShortHeading = 3;
    private const int CharactersOfNarrowLine = 2;

    private readonly TableDrawing drawing;
    private readonly Language language;
    private readonly int labelWidth;

    public TextTable(TableDrawing drawing, Language language)
    {
        this.drawing = drawing;
        this.language = language;
        labelWidth = drawing.Rows.Max(row => TextWidth.Of(LabelOf(row)));
    }

    public void Write(StyledText text)
    {
        FormSection section = FormSection.Of(drawing.Table.Kind);
        text.EndLine().Add(Indent).Add(drawing.Table.Title.In(language), TextStyle.Strong);
        text.Add(Indent).Add(language == Language.Chinese ? section.Heading : section.Gloss).EndLine();
        foreach (ImmutableArray<DrawnRow> rows in drawing.Runs()) WriteRows(text, rows);
        foreach (BilingualText sign in TableSigns.Legend(drawing)) text.Add(Indent).Add(sign.In(language), TextStyle.Faint);
        text.EndLine();
    }

    private void WriteRows(StyledText text, ImmutableArray<DrawnRow> rows)
    {
        ImmutableArray<FormColumn> columnsOfForm = rows[0].Row.Columns;
        TextColumn[] columns = [.. columnsOfForm.Select((column, at) =>
            new TextColumn(HeadingOf(column, columnsOfForm.Length), [.. rows.Select(row => row.Cells[at])]))];
        for (int line = 0; line < columns.Max(column => column.HeadingLines); line++)
        {
            text.Add(Indent).Add(TextWidth.PadRight("", labelWidth));
            foreach (TextColumn column in columns) column.WriteHeading(text.Add(" "), line);
            text.EndLine();
        }

        for (int row = 0; row < rows.Length; row++)
        {
            text.Add(Indent).Add(TextWidth.PadRight(LabelOf(rows[row]), labelWidth));
            foreach (TextColumn column in columns) column.WriteFigure(text.Add(" "), row);
            text.EndLine();
        }
    }

    private string LabelOf(DrawnRow row) => row.Row.Place.In(language);

    /// <summary>Many columns have narrow headings, as on paper: two characters a line in Chinese, a word a line in English.</summary>
    private ImmutableArray<string> HeadingOf(FormColumn column, int columns)
    {
        string heading = language == Language.Chinese ? column.Label : column.Gloss;
        return columns <= ColumnsBesideLongHeadings || heading.Length <= CharactersOfShortHeading ? [heading]
            : language == Language.English ? [.. heading.Split(' ')]
            : [.. heading.Chunk(CharactersOfNarrowLine).Select(line => new string(line))];
    }
}
