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
    public static Result<DocumentReading, DocumentError> Build(DocumentContent content, DocumentKind kind)
    {
        SectionMap sections = new(content);
        FiledReportBuilder builder = new()
        {
            Header = HeaderReader.Read(sections.Front.Select(line => line.Text)),
            Narrative = sections.Narrative(),
        };
        foreach (SectionHeading heading in sections.Headings) builder.Sections.Add(heading);
        FormLayout likely = (builder.Header.Year is { } year ? OfficialForm.LayoutInForce(year) : null) ?? FormLayout.Layout2021;
        ImmutableArray<TableMatch> matches = [.. OfficialForm.TableKinds.Select(new FormMatcher(content, sections, likely).Match)];
        if (matches.All(match => match.Figures.IsEmpty)) return new DocumentError(DocumentErrorCode.NoTable, kind);
        foreach (TableMatch match in matches) Enter(match, builder);

        Result<FiledReport, LayoutConflict> report = builder.Build();
        if (report.IsFailure) throw new InvalidOperationException(report.Error.Message(Language.English));
        return new DocumentReading(report.Value, kind, [.. matches.Select(ReadingOf)]);
    }

    private static void Enter(TableMatch match, FiledReportBuilder builder)
    {
        if (!match.Figures.IsEmpty) builder.SetLayout(match.Table.Kind, match.Table.Layout);
        foreach (PlacedFigure figure in match.Figures)
        {
            builder[figure.Cell] = CellEntry.Read(figure.Cell, figure.Piece.Text);
            builder.Provenance[figure.Cell] = figure.Piece.Origin with { Inferred = figure.Inferred };
        }

        foreach (PrintedRow row in match.Unplaced)
        {
            builder.Unplaced.Add(new(
                match.Table.Id, row.Label, [.. row.Figures.Select(figure => figure.Text.Length == 0 ? null : figure.Text)]));
        }
    }

    private static TableReading ReadingOf(TableMatch match) => new(
        match.Table,
        match.Figures.IsEmpty ? ReadingConfidence.Missing
            : !match.IsComplete ? ReadingConfidence.Partial
            : match.HasInferred ? ReadingConfidence.Probable
            : ReadingConfidence.Certain,
        match.Figures.Length,
        match.Unplaced.Length);
}
