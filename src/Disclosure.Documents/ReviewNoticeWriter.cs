using Disclosure.Documents.Writing;
using Disclosure.Rendering;

namespace Disclosure;

/// <summary>Writes notices (退回修改意见) as a DOCX on A4 with the margins and fonts of official documents, each notice on a page of its own.</summary>
public static class ReviewNoticeWriter
{
    /// <summary>The widths of number, report, place, problem, proposal and grounds, in twentieths of a point.</summary>
    private static readonly int[] widths = [500, 1500, 1400, 2300, 1744, 1400];

    /// <summary>The document. The same notices make the same bytes.</summary>
    public static byte[] ToDocx(IEnumerable<ReviewNotice> notices, Language language)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ReviewNotices texts = new() { Language = language };
        return DocxPage.Document(page =>
        {
            foreach ((int number, ReviewNotice notice) in notices.Index())
            {
                page.Paragraph(DocxStyles.Title, ReviewNotices.Title.In(language), beginsPage: number > 0);
                page.Paragraph(DocxStyles.Heading, notice.Body);
                page.Table(widths, () => WriteRows(page, texts, notice));
            }
        });
    }

    private static void WriteRows(DocxPage page, ReviewNotices texts, ReviewNotice notice)
    {
        WriteRow(page, isHeading: true, [.. ReviewNotices.Columns.Select(column => column.In(texts.Language))]);
        foreach ((int index, ReviewOpinion opinion) in notice.Opinions.Index()) WriteRow(page, isHeading: false, [.. texts.RowOf(index + 1, opinion)]);
    }

    private static void WriteRow(DocxPage page, bool isHeading, string[] texts) => page.Row(isHeading, () =>
    {
        foreach ((int column, string text) in texts.Index()) page.Cell(widths[column], isHeading || column == 0 ? DocxStyles.Cell : DocxStyles.Label, text);
    });
}
