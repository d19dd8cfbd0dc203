using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Gathers what a reader tells of its work.</summary>
internal sealed class ReadingLog
{
    private readonly ImmutableArray<ReadingEntry>.Builder entries = ImmutableArray.CreateBuilder<ReadingEntry>();

    public ImmutableArray<ReadingEntry> Entries => entries.ToImmutable();

    /// <summary>Tells how a table was read, and gives the notes that the report keeps of it: a line for each thing that is not plain, with its count.</summary>
    public ImmutableArray<ReadingNote> Add(TableReading reading, TableChoice choice)
    {
        TableKind kind = reading.Table.Kind;
        BilingualText title = reading.Table.Title;
        if (reading.Confidence == ReadingConfidence.Missing) return [Tell(ReadingEntryKind.Missing, kind, null, OfTable(title, Reasons.NotFound))];
        Origin place = choice.Table!.Figures[0].Piece.Origin;
        List<ReadingNote> notes = [Tell(ReadingEntryKind.Recognised, kind, place, Recognised(reading))];
        if (reading.Confidence == ReadingConfidence.Certain) notes.Clear();
        if (choice.IsAmbiguous) notes.Add(Tell(ReadingEntryKind.Ambiguous, kind, place, OfTable(title, Reasons.OneOfTwo)));
        if (choice.IsDoubtful) notes.Add(Tell(ReadingEntryKind.Ambiguous, kind, place, OfTable(title, Reasons.OtherWords)));
        return [.. notes, .. Concluded(reading.Table, [.. choice.Table.Figures.Where(figure => figure.Inferred is not null)])];
    }

    public void AddMissing(FormSection section) => entries.Add(new(ReadingEntryKind.Missing, null, null, new(
        $"未找到标题“{section.NumberedHeading}”", $"no heading {section.NumberedHeading} ({section.Gloss})")));

    /// <summary>Tells of figures without a place, and gives the note that the report keeps of them.</summary>
    public ReadingNote Add(LeftFigures left)
    {
        string figures = string.Join(' ', left.Pieces.Where(piece => piece.Text.Length > 0).Select(piece => piece.Text)), label = Shortened(left.Row.Label);
        BilingualText message = new(
            $"“{label}” {figures} 未放入任何一格：{left.Reason.Chinese}", $"'{label}' {figures} is in no cell: {left.Reason.English}");
        return Tell(ReadingEntryKind.Unplaced, left.Table, left.First.Origin, message);
    }

    private ReadingNote Tell(ReadingEntryKind kind, TableKind? table, Origin? place, BilingualText message)
    {
        entries.Add(new(kind, table, place, message));
        return NoteOf(table, place, message);
    }

    /// <summary>Tells of conclusions row by row; the notes are one for each reason.</summary>
    private IEnumerable<ReadingNote> Concluded(FormTable table, PlacedFigure[] figures)
    {
        foreach (IGrouping<string, PlacedFigure> row in figures.GroupBy(figure => figure.Cell.RowId))
        {
            PlacedFigure first = row.First();
            entries.Add(new(ReadingEntryKind.Inferred, table.Kind, first.Piece.Origin, OfTable(table.RowOf(first.Cell).Place, first.Inferred!.Reason)));
        }

        return figures.GroupBy(figure => figure.Inferred!.Reason)
            .Select(cells => NoteOf(table.Kind, cells.First().Piece.Origin, OfTable(Counted(table.Title, [.. cells]), cells.Key)));
    }

    private static ReadingNote NoteOf(TableKind? table, Origin? place, BilingualText message) => new(
        table is { } kind ? OfficialForm.Table(kind, FormLayout.Layout2021).Id : "document",
        place is null ? message : new($"{message.Chinese}（{place.ToString(Language.Chinese)}）", $"{message.English} ({place.ToString(Language.English)})"));

    private static BilingualText Recognised(TableReading reading)
    {
        string layout = OfficialForm.NameOf(reading.Table.Layout);
        int cells = reading.Table.Cells.Length;
        return OfTable(reading.Table.Title, new(
            FormattableString.Invariant($"按 {layout} 年格式读出 {reading.Placed} 格，共 {cells} 格，{NameOf(reading.Confidence).Chinese}"),
            FormattableString.Invariant($"{reading.Placed} of {cells} cells in the layout of {layout}, {NameOf(reading.Confidence).English}")));
    }

    private static BilingualText OfTable(BilingualText title, BilingualText reason) =>
        new($"{title.Chinese}：{reason.Chinese}", $"{title.English}: {reason.English}");

    private static BilingualText Counted(BilingualText title, PlacedFigure[] figures)
    {
        int cells = figures.Length, rows = figures.DistinctBy(figure => figure.Cell.RowId).Count();
        return new(
            FormattableString.Invariant($"{title.Chinese} {rows} 行 {cells} 格"),
            FormattableString.Invariant($"{title.English}, {cells} cell{(cells == 1 ? "" : "s")} in {rows} row{(rows == 1 ? "" : "s")}"));
    }

    private static string Shortened(string label) => label.Length <= 40 ? label : "…" + label[^40..];

    private static BilingualText NameOf(ReadingConfidence confidence) => confidence switch
    {
        ReadingConfidence.Certain => new("确定", "certain"),
        ReadingConfidence.Probable => new("基本确定", "probable"),
        ReadingConfidence.Ambiguous => new("不能确定是哪一张表", "ambiguous"),
        _ => new("不完整", "partial"),
    };
}
