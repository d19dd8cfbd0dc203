using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

/// <summary>No number in a sentence is invented.</summary>
[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 100)]
public sealed class MessageNumberTests
{
    [Property]
    public void A_message_contains_only_numbers_of_the_report_of_the_form_or_of_its_facts(CheckedReport input)
    {
        FiledReport report = input.Result.Report;
        HashSet<string> ofReport =
        [
            .. OfficialForm.Cells.SelectMany(cell => Numbers(report[cell].Printed ?? "")),
            .. report.Narrative.Sections.SelectMany(section => Numbers(report.Narrative[section]!)),
        ];
        foreach (Finding finding in input.Result.Instances)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                HashSet<string> known = [.. ofReport, .. FormNumbers(language), .. NumbersOf(finding, language)];
                Assert.All(Numbers(finding.Message(language)), number => Assert.Contains(number, known));
            }
        }
    }

    /// <summary>The numbering of the form: labels, titles and places.</summary>
    private static IEnumerable<string> FormNumbers(Language language) =>
        from kind in OfficialForm.TableKinds
        let table = OfficialForm.Table(kind, FormLayout.Layout2021)
        from text in table.Rows.Select(row => row.Place.In(language)).Append(table.Title.In(language)).Append("（1）（2）（3）（4）（5）（6）")
            .Concat(table.Rows.SelectMany(row => row.Columns).Select(column => column.Place.In(language)))
        from number in Numbers(text)
        select number;

    /// <summary>What follows from the input: the sides and their difference, the header, the day, the counts of cells and of joined identities, thresholds in the rule's own statement.</summary>
    private static IEnumerable<string> NumbersOf(Finding finding, Language language)
    {
        ReportHeader header = finding.Report.Header;
        object?[] values =
        [
            finding.Left, finding.Right, finding.Residual, header.Year, header.Year + 1, header.PublishedOn, finding.Cells.Length, finding.Missing.Length,
            finding.Instance.Split('+').Length, OpenCellsOf(finding),
            finding.Rule.Title.In(language), finding.Rule.Statement.In(language),
        ];
        IEnumerable<string> counts = Enumerable.Range(0, finding.Cells.Length + 1).Select(count => $"{count}");
        return values.SelectMany(value => Numbers(FormattableString.Invariant($"{value}"))).Concat(counts);
    }

    /// <summary>How many cells without a figure the identities have that a relation was joined of.</summary>
    private static int OpenCellsOf(Finding finding)
    {
        string[] joined = finding.Instance.Split('+');
        return RuleSet.Standard.InstancesIn(finding.Report.Tables).Where(one => joined.Contains(one.Name))
            .SelectMany(one => one.Instance.Cells).Distinct().Count(cell => finding.Report[cell].Value is null);
    }

    /// <summary>The runs of digits in a text.</summary>
    private static string[] Numbers(string text) =>
        new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
