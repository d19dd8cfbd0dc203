using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.RealReports;

/// <summary>What the 58 published reports have to answer for beside their identities, each known from reading the report itself.</summary>
public sealed class SoftFindingsTests
{
    private static readonly Dictionary<string, string[]> known = new()
    {
        // The decisions are just last year's items plus their change: the column was misread.
        ["anon-owen-2020"] = ["T2.DECISIONS_READ_AS_SUM/licensing"],
        ["guangdong-qu-fgj-2020"] =
        [
            "T2.DECISIONS_READ_AS_SUM/licensing", "T2.DECISIONS_READ_AS_SUM/other_services", "T2.DECISIONS_READ_AS_SUM/penalties",
        ],

        // A township and a county department have no power to make rules; two rules issued, none in force.
        ["hunan-taojiang-songmutang-2022"] = ["T2.POWER/rules"],
        ["xncz-cjj-2025"] = ["T2.STOCK/rules", "T2.POWER/rules"],

        // One normative document issued, none in force.
        ["xilingol-swj-2021"] = ["T2.STOCK/normative_documents"],

        // No project, 183 000 yuan.
        ["tianjin-wuqing-sicundian-2019"] = ["T2.PROCUREMENT/procurement"],

        // The layout of another year.
        ["guizhou-cengong-longtian-2021"] = ["FORM.LAYOUT/proactive"],
        ["shaanxi-pingli-zhengyang-2021"] = ["FORM.LAYOUT/proactive"],
        ["x-mzj-2023-old"] = ["FORM.LAYOUT/proactive"],
        ["xixian-dizhang-2023"] = ["FORM.LAYOUT/proactive"],
        ["jiangxi-jinxian-qili-2020"] = ["FORM.LAYOUT/proactive"],
        ["jiangsu-huaian-hongze-gov-2023"] = ["FORM.LAYOUT/requests"],
    };

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void A_published_report_is_warned_of_what_is_known_and_of_nothing_else(string name)
    {
        FiledReport report = ReportJson.Read(RealReport.Bytes(name)).Value;
        IEnumerable<string> warned = Reconciler.Default.Check(report).Findings
            .Where(finding => finding.Rule.Kind != RuleKind.Identity && finding.Severity >= Severity.Warning)
            .Select(finding => finding.Name);
        Assert.Equal(known.GetValueOrDefault(name, []).Order(StringComparer.Ordinal), warned.Order(StringComparer.Ordinal));
    }
}
