using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The day of publication as pages print it: 发布日期：2024-01-22. The day under the signature is none.</summary>
internal static partial class PublicationDay
{
    public static (DateOnly Value, HeaderFinding Finding)? Find(ImmutableArray<TextLine> lines, int? year)
    {
        foreach (TextLine line in lines)
        {
            Match match = Labelled().Match(Compact.Of(line.Text));
            if (!match.Success || WordedDay.Of(match.Groups[2], match.Groups[3], match.Groups[4]) is not { } day || day.Year <= year) continue;
            return (day, new(HeaderField.PublishedOn, match.Value, line.Pieces[0].Origin, ReadingConfidence.Certain)
            {
                Value = FormattableString.Invariant($"{day:yyyy-MM-dd}"),
            });
        }

        return null;
    }

    [GeneratedRegex("(发布日期|发布时间|公开日期|公开时间|发布于)[:：]?" + WordedDay.Pattern)]
    private static partial Regex Labelled();
}
