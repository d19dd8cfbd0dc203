using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Rules;

/// <summary>Every figure in a message can be found in the input, or is what the figures of the named cells come to.</summary>
public sealed partial class MessageFigureTests
{
    private const int Cases = 10;

    public static TheoryData<string> Rules => [.. RuleCatalogue.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_number_among_the_facts_of_a_finding_is_one_of_the_input(string id)
    {
        Rule rule = RuleCatalogue.Rules.Single(rule => rule.Id.Value == id);
        foreach (ReportCase one in CasesOf(rule))
        {
            foreach (Finding finding in one.Check().Instances.Where(finding => finding.Rule == rule))
            {
                HashSet<decimal> known = [.. Printed(one), .. ComesTo(finding)];
                Assert.All(finding.Facts.Where(fact => fact.Number is not null), fact => Assert.True(
                    known.Contains(Math.Abs(fact.Number!.Value)), $"{finding.Name}: {fact.Name} {fact.Number}"));
            }
        }
    }

    private static IEnumerable<ReportCase> CasesOf(Rule rule) => rule.Reach == RuleReach.WithinReport
        ? ReportsThatBreak.Exactly(rule).Generator.Sample(30, new Rnd(5, 7), Cases).Select(report => new ReportCase(report, RelatedReports.None))
        : CasesThatBreak.Exactly(rule).Generator.Sample(30, new Rnd(5, 7), Cases);

    /// <summary>Every number that stands in the reports: cells, header, texts.</summary>
    private static IEnumerable<decimal> Printed(ReportCase one)
    {
        RelatedReports related = one.Related;
        IEnumerable<FiledReport> reports = related.LastYear.Concat(related.Revisions).Concat(related.Versions).Concat(related.Children)
            .Select(other => other.Report).Append(one.Report);
        foreach (FiledReport report in reports)
        {
            foreach (FormCell cell in OfficialForm.Cells)
                if (report[cell].Value is { } figure) yield return Math.Abs(figure);
            yield return report.Header.Year ?? 0;
            yield return report.Header.Revision;
            foreach (int days in DaysLate(report.Header)) yield return days;
            foreach (FormSection section in report.Narrative.Sections)
            {
                foreach (Match match in Number().Matches(report.Narrative[section]!))
                    yield return decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            }
        }

        if (related.LatestBefore is { } year) yield return year;
    }

    /// <summary>The days between the deadlines of the law and the day of publication.</summary>
    private static IEnumerable<int> DaysLate(ReportHeader header) => header is { PublishedOn: { } published, Year: { } year }
        ? new[] { new DateOnly(year + 1, 1, 31), new DateOnly(year + 1, 3, 31) }.Select(deadline => published.DayNumber - deadline.DayNumber)
        : [];

    /// <summary>The two sides of a relation and their difference, and how many things the finding names.</summary>
    private static IEnumerable<decimal> ComesTo(Finding finding)
    {
        foreach (decimal? side in new[] { finding.Left, finding.Right, finding.Residual })
            if (side is { } value) yield return Math.Abs(value);
        foreach (int count in new[] { finding.Cells.Length, finding.Related.Length, 1 }) yield return count;
        if (finding is { Left: { } left, Right: { } right }) yield return Math.Abs(left - right);
    }

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
