using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Documents.Content;
using Disclosure.Documents.Matching;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>From the content of a document to a report: header, texts, and the three tables matched to the form.</summary>
internal static class ReportAssembly
{
    public static Result<DocumentReading, DocumentError> Build(DocumentContent printed, DocumentKind kind)
    {
        DocumentContent content = SheetCut.Of(printed);
        SectionMap sections = new(content);
        (ReportHeader header, ImmutableArray<HeaderFinding> findings) = HeaderReader.Read(content, sections);
        ImmutableArray<DocumentPart> parts = DocumentParts.Of(content, sections);
        FormLayout likely = (header.Year is { } year ? OfficialForm.LayoutInForce(year) : null) ?? FormLayout.Layout2021;
        TableFinder finder = new(parts, likely);
        ImmutableArray<(TableKind Kind, TableChoice Choice)> choices =
            [.. OfficialForm.TableKinds.Select(table => (table, TableChoice.Of(finder.Find(table), header, sections.Headings.Any())))];
        if (choices.All(choice => choice.Choice.Table is null or { Figures.IsEmpty: true })) return new DocumentError(DocumentErrorCode.NoTable, kind);

        FiledReportBuilder builder = new() { Header = header, Narrative = sections.Narrative() };
        ReadingLog log = new();
        ImmutableArray<SectionFinding> headings = [.. sections.Headings.Select(heading => SectionOf(heading.Section, heading.Line))];
        foreach (SectionFinding heading in headings) builder.Sections.Add(new(heading.Section, heading.Heading));
        ImmutableArray<LeftFigures> left = [.. Leftovers.Of(parts, choices)];
        ImmutableArray<TableReading> tables = [.. choices.Select(choice => ReadingOf(choice.Kind, choice.Choice, left, likely))];
        foreach ((TableReading table, (TableKind _, TableChoice choice)) in tables.Zip(choices))
            foreach (ReadingNote note in log.Add(table, choice)) builder.Notes.Add(note);
        foreach (FormSection missing in FormSection.All.Except(headings.Select(heading => heading.Section))) log.AddMissing(missing);
        foreach (TableMatch table in choices.Select(choice => choice.Choice.Table).OfType<TableMatch>()) Enter(table, builder);
        foreach (LeftFigures figures in left) Leave(figures, builder, log);

        Result<FiledReport, LayoutConflict> report = builder.Build();
        if (report.IsFailure) throw new InvalidOperationException(report.Error.Message(Language.English));
        return new DocumentReading(report.Value, kind, tables) { Header = findings, Sections = headings, Log = log.Entries };
    }

    private static void Enter(TableMatch match, FiledReportBuilder builder)
    {
        if (!match.Figures.IsEmpty) builder.SetLayout(match.Table.Kind, match.Table.Layout);
        foreach (PlacedFigure figure in match.Figures)
        {
            builder[figure.Cell] = CellEntry.Read(figure.Cell, figure.Piece.Text);
            builder.Provenance[figure.Cell] = figure.Piece.Origin with { Inferred = figure.Inferred?.ToPlacement() };
        }
    }

    private static void Leave(LeftFigures left, FiledReportBuilder builder, ReadingLog log)
    {
        builder.Unplaced.Add(new(
            left.Table is { } table ? OfficialForm.Table(table, FormLayout.Layout2021).Id : null,
            left.Row.Label,
            [.. left.Pieces.Select(piece => piece.Text.Length == 0 ? null : piece.Text)]));
        builder.Notes.Add(log.Add(left));
    }

    private static SectionFinding SectionOf(FormSection section, TextLine line)
    {
        string heading = line.Text.Trim();
        bool isOfficial = Compact.Of(heading) == section.NumberedHeading;
        return new(section, heading, line.Pieces[0].Origin, isOfficial ? ReadingConfidence.Certain : ReadingConfidence.Probable);
    }

    private static TableReading ReadingOf(TableKind kind, TableChoice choice, ImmutableArray<LeftFigures> left, FormLayout likely)
    {
        if (choice.Table is not { Figures.IsEmpty: false } match) return new(OfficialForm.Table(kind, likely), ReadingConfidence.Missing, 0, choice.Table?.Unplaced.Length ?? 0);
        ReadingConfidence confidence = choice.IsAmbiguous ? ReadingConfidence.Ambiguous
            : !match.IsWhole ? ReadingConfidence.Partial
            : match.HasInferred || !match.IsPlain || choice.IsDoubtful || left.Any(match.HasBeside) ? ReadingConfidence.Probable
            : ReadingConfidence.Certain;
        return new(match.Table, confidence, match.Figures.Length, match.Unplaced.Length);
    }
}
