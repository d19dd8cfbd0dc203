using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>The table of a kind that is the report's, and the other ones of the kind.</summary>
/// <param name="Table">The table chosen; <see langword="null"/> where the document has none.</param>
/// <param name="Others">The other tables of the kind.</param>
/// <param name="IsAmbiguous">Whether nothing tells which table is the report's.</param>
/// <param name="IsDoubtful">Whether the words over the table speak of another year or body, though it is the only one.</param>
internal sealed record TableChoice(TableMatch? Table, ImmutableArray<TableMatch> Others, bool IsAmbiguous, bool IsDoubtful)
{
    /// <summary>A table with less than this part of another's figures is a template or a fragment, in percent.</summary>
    private const int Fragment = 75;

    public static TableChoice Of(ImmutableArray<TableMatch> found, ReportHeader header, bool hasSections)
    {
        int? year = header.Year ?? found.Max(match => TableCaption.YearIn(Words(match)));
        (TableMatch Match, Evidence Evidence)[] ranked =
            [.. found.Select(match => (match, Evidence.Of(match, header, year, hasSections))).OrderByDescending(item => item.Item2).ThenByDescending(item => item.match.Filled)];
        if (ranked.Length == 0) return new(null, [], IsAmbiguous: false, IsDoubtful: false);
        (TableMatch best, Evidence evidence) = ranked[0];
        bool isAmbiguous = ranked.Skip(1).Any(other => other.Evidence.CompareTo(evidence) == 0
            && other.Match.Filled * 100 >= best.Filled * Fragment && !SaysTheSame(best, other.Match));
        TableMatch first = isAmbiguous ? ranked.Where(item => item.Evidence.CompareTo(evidence) == 0).MinBy(item => found.IndexOf(item.Match)).Match : best;
        return new(first, [.. found.Where(match => match != first)], isAmbiguous, evidence.IsAgainst);
    }

    /// <summary>The words over a table, those inside it included.</summary>
    private static ImmutableArray<string> Words(TableMatch match) => match.Part.Captions.AddRange(match.Part.HeadingCells);

    private static bool SaysTheSame(TableMatch left, TableMatch right) =>
        left.Table == right.Table && left.Figures.Select(Print).ToHashSet().SetEquals(right.Figures.Select(Print));

    private static (FormCell, string) Print(PlacedFigure figure) => (figure.Cell, figure.Piece.Text);

    /// <summary>What speaks for a table, the strongest first.</summary>
    private readonly record struct Evidence(bool IsOfThisReport, int Year, int Section) : IComparable<Evidence>
    {
        public bool IsAgainst => !IsOfThisReport || Year == 0;

        public static Evidence Of(TableMatch match, ReportHeader header, int? year, bool hasSections)
        {
            ImmutableArray<string> words = Words(match);
            int? named = TableCaption.YearIn(words);
            return new(
                IsTitleOf(match.Part.Title, header),
                words.Any(TableCaption.SaysOther) || (named is not null && year is not null && named != year) ? 0 : named is null ? 1 : 2,
                match.Part.Section == FormSection.Of(match.Table.Kind) ? 2 : hasSections ? 0 : 1);
        }

        public int CompareTo(Evidence other) => (IsOfThisReport, Year, Section).CompareTo((other.IsOfThisReport, other.Year, other.Section));

        private static bool IsTitleOf(ReportTitle? title, ReportHeader header) => title is null
            || ((title.Year is null || header.Year is null || title.Year == header.Year)
                && (title.Name.Length == 0 || header.Authority.Name is null || title.Name == header.Authority.Name));
    }
}
