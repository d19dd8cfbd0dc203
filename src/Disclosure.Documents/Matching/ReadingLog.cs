using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Gathers what a reader tells of its work.</summary>
internal sealed class ReadingLog
{
    private readonly ImmutableArray<ReadingEntry>.Builder entries = ImmutableArray.CreateBuilder<ReadingEntry>();

    public ImmutableArray<ReadingEntry> Entries => entries.ToImmutable();

    public void Add(TableReading reading, TableChoice choice)
    {
        TableKind kind = reading.Table.Kind;
        BilingualText title = reading.Table.Title;
        if (reading.Confidence == ReadingConfidence.Missing)
        {
            entries.Add(new(ReadingEntryKind.Missing, kind, null, new(
                $"{title.Chinese}：未找到（可能是图片）；各格按未提供处理，不是零", $"{title.English}: not found (it may be a picture); its cells are absent, not zero")));
            return;
        }

        Origin place = choice.Table!.Figures[0].Piece.Origin;
        string layout = OfficialForm.NameOf(reading.Table.Layout);
        entries.Add(new(ReadingEntryKind.Recognised, kind, place, new(
            FormattableString.Invariant($"{title.Chinese}：按 {layout} 年格式读出 {reading.Placed} 格，共 {reading.Table.Cells.Length} 格，{NameOf(reading.Confidence).Chinese}"),
            FormattableString.Invariant($"{title.English}: {reading.Placed} of {reading.Table.Cells.Length} cells in the layout of {layout}, {NameOf(reading.Confidence).English}"))));
        if (choice.IsAmbiguous) entries.Add(new(ReadingEntryKind.Ambiguous, kind, place, OfTable(title, Reasons.OneOfTwo)));
        if (choice.IsDoubtful) entries.Add(new(ReadingEntryKind.Ambiguous, kind, place, OfTable(title, Reasons.OtherWords)));
        foreach (IGrouping<string, PlacedFigure> inferred in choice.Table.Figures.Where(figure => figure.Inferred is not null).GroupBy(figure => figure.Cell.RowId))
        {
            FormRow row = reading.Table.RowOf(inferred.First().Cell);
            string reason = inferred.First().Inferred!.Reason;
            entries.Add(new(ReadingEntryKind.Inferred, kind, inferred.First().Piece.Origin, new($"{row.Place.Chinese}：{reason}", $"{row.Place.English}: {reason}")));
        }
    }

    public void AddMissing(FormSection section) => entries.Add(new(ReadingEntryKind.Missing, null, null, new(
        $"未找到标题“{section.Number}、{section.Heading}”", $"no heading {section.Number}、{section.Heading} ({section.Gloss})")));

    /// <summary>Tells of figures without a place, and gives the note that the report keeps of them.</summary>
    public ReadingNote Add(LeftFigures left)
    {
        string figures = string.Join(' ', left.Pieces.Where(piece => piece.Text.Length > 0).Select(piece => piece.Text)), label = Shortened(left.Row.Label);
        BilingualText message = new(
            $"“{label}” {figures} 未放入任何一格：{left.Reason.Chinese}", $"'{label}' {figures} is in no cell: {left.Reason.English}");
        Origin place = left.First.Origin;
        entries.Add(new(ReadingEntryKind.Unplaced, left.Table, place, message));
        return new(place.ToString(Language.Chinese), message);
    }

    private static BilingualText OfTable(BilingualText title, BilingualText reason) =>
        new($"{title.Chinese}：{reason.Chinese}", $"{title.English}: {reason.English}");

    private static string Shortened(string label) => label.Length <= 40 ? label : "…" + label[^40..];

    private static BilingualText NameOf(ReadingConfidence confidence) => confidence switch
    {
        ReadingConfidence.Certain => new("确定", "certain"),
        ReadingConfidence.Probable => new("基本确定", "probable"),
        ReadingConfidence.Ambiguous => new("不能确定是哪一张表", "ambiguous"),
        _ => new("不完整", "partial"),
    };
}
