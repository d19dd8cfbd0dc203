using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>What a document says about the report: body and year by its title, days, period and scope by their wording.</summary>
internal static class HeaderReader
{
    private const int LongestName = 30;

    private static readonly SearchValues<char> notInNames = SearchValues.Create("。，：>〉0123456789");

    public static (ReportHeader Header, ImmutableArray<HeaderFinding> Findings) Read(DocumentContent content, SectionMap sections)
    {
        ImmutableArray<HeaderFinding>.Builder findings = ImmutableArray.CreateBuilder<HeaderFinding>();
        ReportHeader header = ReadTitle([.. sections.Front], findings);
        ImmutableArray<TextLine> all = [.. content.Blocks.OfType<TextLine>()];
        TextStretch opening = new([.. sections.Front, .. sections.LinesOf(Forms.FormSection.Overview)]);
        if (PeriodWording.Find(opening) is { } period)
        {
            header = header with { Period = period.Value };
            findings.Add(period.Finding);
        }

        if (ScopeWording.Find(opening, header.Authority.Name) is { } scope)
        {
            header = header with { Scope = scope.Value };
            findings.Add(scope.Finding);
        }

        if (PublicationDay.Find(all, header.Year) is { } day)
        {
            header = header with { PublishedOn = day.Value };
            findings.Add(day.Finding);
        }

        return (header, findings.ToImmutable());
    }

    /// <summary>The title: where several name different years, as lists of links do, the last one before the text begins.</summary>
    private static ReportHeader ReadTitle(ImmutableArray<TextLine> front, ImmutableArray<HeaderFinding>.Builder findings)
    {
        (ReportTitle Title, int Line)[] titles =
            [.. front.Select((_, i) => (Title: TitleAt(front, i), i)).Where(item => item.Title is not null).Select(item => (item.Title!, item.i))];
        if (titles.Length == 0) return ReportHeader.Empty;
        (ReportTitle Title, int Line)[] dated = [.. titles.Where(item => item.Title.Year is not null)];
        bool isOne = dated.Select(item => item.Title.Year).Distinct().Count() <= 1;
        (ReportTitle title, int at) = dated.Length == 0 ? titles[0] : isOne ? dated[0] : dated[^1];
        ReadingConfidence confidence = isOne ? ReadingConfidence.Certain : ReadingConfidence.Probable;
        if (title.Year is { } year) findings.Add(new(HeaderField.Year, title.Text, title.Origin, confidence) { Value = year.ToString(CultureInfo.InvariantCulture) });
        (string name, Origin origin) = title.Name.Length > 0 ? (title.Name, title.Origin) : NameBefore(front, at) ?? ("", title.Origin);
        if (name.Length > 0) findings.Add(new(HeaderField.Name, name, origin, title.Name.Length > 0 ? confidence : ReadingConfidence.Probable) { Value = name });
        return new() { Year = title.Year, Authority = name.Length == 0 ? Authority.Unknown : new() { Name = name } };
    }

    /// <summary>The title that a line is, or that it makes up with the next one where neither is one alone.</summary>
    private static ReportTitle? TitleAt(ImmutableArray<TextLine> front, int at) => ReportTitle.Of(front[at])
        ?? (at + 1 < front.Length && ReportTitle.Of(front[at + 1]) is null ? ReportTitle.Of(new([.. front[at].Pieces, .. front[at + 1].Pieces])) : null);

    /// <summary>The line before a title that names no body, where it is short enough to be a name.</summary>
    private static (string Name, Origin Origin)? NameBefore(ImmutableArray<TextLine> front, int title)
    {
        for (int i = title - 1; i >= 0; i--)
        {
            string text = Compact.Of(front[i].Text).TrimStart('#').Trim('*');
            if (text.Length == 0) continue;
            return text.Length < LongestName && !text.AsSpan().ContainsAny(notInNames) ? (text, front[i].Pieces[0].Origin) : null;
        }

        return null;
    }
}
