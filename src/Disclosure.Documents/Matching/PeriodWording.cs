using System.Text.RegularExpressions;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>The period covered: 数据统计期限自2023年1月1日起至2023年12月31日止.</summary>
internal static partial class PeriodWording
{
    /// <summary>How far before the days the word for the period stands.</summary>
    private const int Reach = 24;

    public static (ReportingPeriod Value, HeaderFinding Finding)? Find(TextStretch opening)
    {
        foreach (Match match in Range().Matches(opening.Text))
        {
            string before = opening.Text[Math.Max(0, match.Index - Reach)..match.Index];
            if (!Words().IsMatch(before)) continue;
            GroupCollection groups = match.Groups;
            int lastYear = groups["to"].Success ? WordedDay.Number(groups["to"]) : WordedDay.Number(groups["from"]);
            DateOnly? from = WordedDay.Of(groups["from"], groups["m1"], groups["d1"]), to = WordedDay.Of(lastYear, WordedDay.Number(groups["m2"]), WordedDay.Number(groups["d2"]));
            if (from is null || to is null) continue;
            return (new(from, to), new(HeaderField.Period, match.Value, opening.OriginAt(match.Index), ReadingConfidence.Certain)
            {
                Value = FormattableString.Invariant($"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}"),
            });
        }

        return null;
    }

    [GeneratedRegex(@"(?<from>20\d\d)年(?<m1>\d{1,2})月(?<d1>\d{1,2})日[起]?[至到—－–~\-]+((?<to>20\d\d)年)?(?<m2>\d{1,2})月(?<d2>\d{1,2})日", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    [GeneratedRegex("统计|期限|数据|时段|起止")]
    private static partial Regex Words();
}
