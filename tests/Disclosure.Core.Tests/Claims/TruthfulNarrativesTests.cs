using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Claims;

public sealed class TruthfulNarrativesTests
{
    private static readonly int reports = LongRun.Count(300, 20_000);

    [Fact]
    public void No_rule_about_texts_is_broken_where_the_text_tells_the_tables()
    {
        foreach (FiledReport report in TruthfulNarratives.InReports().Generator.Sample(50, new Rnd(2023, 11), reports))
        {
            IEnumerable<string> broken = Broken(report);
            Assert.True(!broken.Any(), $"{string.Join(", ", broken)}: {report.Narrative[FormSection.Overview]}");
        }
    }

    [Fact]
    public void Every_claim_that_is_certain_fits_a_sum_of_the_tables()
    {
        int certain = 0;
        foreach (FiledReport report in TruthfulNarratives.InReports().Generator.Sample(50, new Rnd(7, 5), reports))
        {
            HashSet<string> names = [.. ClaimReader.Read(report.Narrative).Where(IsOfReport).Select(claim => claim.Name)];
            Finding[] findings = [.. Texts(report).Where(finding => finding.Rule.Id.Value is not ("TEXT.SUM" or "TEXT.CITATION") && names.Contains(finding.Instance))];
            Assert.All(findings, finding => Assert.Equal(Outcome.Holds, finding.Outcome));
            certain += findings.Length;
        }

        Assert.True(2 * certain > reports, $"{certain} of {reports} reports");
    }

    private static bool IsOfReport(Claim claim) => claim is { IsCertain: true, Scope: ClaimScope.Report, Period: ClaimPeriod.ReportYear };

    /// <summary>A figure that no sum of the tables is, put in the place of one claim: its own rule is broken, or nothing is; never another.</summary>
    [Property(MaxTest = 200)]
    public Property Another_figure_breaks_the_rule_of_its_claim_and_no_other() =>
        Prop.ForAll(TruthfulNarratives.InReports(), Arb.From(Gen.Choose(1, 9)), (report, digit) =>
        {
            string text = report.Narrative[FormSection.Overview]!;
            foreach (Claim claim in ClaimReader.Read(report.Narrative).Where(claim => claim is { Sum: null, Subject.Id: not "part" and not "whole", Unit: ClaimUnit.Matters }))
            {
                string other = FormattableString.Invariant($"99999{digit}99999");
                char[] quote = [.. claim.Quote];
                int at = Array.FindIndex(quote, IsOfNumeral);
                int end = Array.FindLastIndex(quote, IsOfNumeral) + 1;
                if (at < 0 || end <= at || claim.Quote[at..end].Any(character => !IsOfNumeral(character))) continue;
                FiledReport changed = With(report, text[..(claim.Start + at)] + other + text[(claim.Start + end)..]);
                HashSet<string> rules = [.. Texts(report).Where(finding => finding.Instance == claim.Name).Select(finding => finding.Rule.Id.Value), "TEXT.SUM", "TEXT.CONTRADICTION"];
                Assert.All(Broken(changed), rule => Assert.Contains(rule, rules));
            }
        });

    private static bool IsOfNumeral(char character) => char.IsDigit(character) || "，,零一二三四五六七八九十百千".Contains(character, StringComparison.Ordinal);

    private static FiledReport With(FiledReport report, string text)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Narrative = Narrative.Empty.With(FormSection.Overview, text);
        return builder.Build().Value;
    }

    private static string[] Broken(FiledReport report) =>
        [.. Texts(report).Where(finding => finding.Outcome == Outcome.Broken).Select(finding => finding.Rule.Id.Value)];

    private static IEnumerable<Finding> Texts(FiledReport report) => Reconciler.Default.Check(report).Instances.Where(finding => finding.Rule.Kind == RuleKind.Text);
}
