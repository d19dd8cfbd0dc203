using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Cuts a document into its tables and the lines between them, each with what stands before it.</summary>
internal sealed class DocumentParts
{
    private const int LongestCaption = 60;

    private readonly SectionMap sections;
    private readonly ImmutableArray<DocumentPart>.Builder parts = ImmutableArray.CreateBuilder<DocumentPart>();
    private readonly List<TextLine> lines = [];
    private FormSection? section;
    private string? heading;
    private ReportTitle? title;
    private bool beginsAnew = true;
    private int grids;

    private DocumentParts(SectionMap sections) => this.sections = sections;

    public static ImmutableArray<DocumentPart> Of(DocumentContent content, SectionMap sections)
    {
        DocumentParts cut = new(sections);
        for (int i = 0; i < content.Blocks.Length; i++)
        {
            if (content.Blocks[i] is Grid grid) cut.Add(grid);
            else cut.Add((TextLine)content.Blocks[i], i);
        }

        cut.EndLines();
        return cut.parts.ToImmutable();
    }

    private void Add(Grid grid)
    {
        ImmutableArray<string> captions = Captions();
        EndLines();
        grids++;
        foreach (Grid half in SideBySide.Split(grid).Where(half => !half.Cells.IsEmpty))
        {
            DocumentPart part = New(isGrid: true, captions, beginsAnew || half != grid || captions.Any(TableCaption.IsOfItsOwn));
            GridRows.Read(half, grids, part);
            parts.Add(part);
            beginsAnew = part.Rows.IsEmpty && part.BeginsAnew;
        }
    }

    private void Add(TextLine line, int block)
    {
        ReportTitle? named = ReportTitle.Of(line);
        bool isNewTitle = named is not null && named.Text != title?.Text, isHeading = sections.IsHeading(block);
        if (isHeading || isNewTitle)
        {
            EndLines();
            beginsAnew = true;
            title = named ?? title;
        }

        if (isHeading)
        {
            section = sections.StartingAt(block);
            heading = line.Text;
        }
        else if (named is null && !PageFurniture.Is(line))
        {
            lines.Add(line);
        }
    }

    private void EndLines()
    {
        if (lines.Count == 0) return;
        ImmutableArray<string> captions = Captions();
        DocumentPart part = New(isGrid: false, captions, beginsAnew);
        TextRows.Read(lines, part);
        lines.Clear();
        if (part.Rows.IsEmpty) return;
        parts.Add(part);
        beginsAnew = false;
    }

    private DocumentPart New(bool isGrid, ImmutableArray<string> captions, bool isNew) =>
        new() { IsGrid = isGrid, Section = section, Title = title, Captions = captions, BeginsAnew = isNew };

    /// <summary>The heading of the section and the short lines right before what comes next.</summary>
    private ImmutableArray<string> Captions()
    {
        IEnumerable<string> near = lines.Select(line => Compact.Of(line.Text)).Reverse().TakeWhile(text => text.Length <= LongestCaption).Reverse();
        return [.. heading is null ? near : near.Prepend(heading)];
    }
}
