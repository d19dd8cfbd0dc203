using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Filed reports in which no rule of the catalogue finds anything, not even information. They shrink to reports of the same kind.
/// </summary>
/// <remarks>Sections and texts are there, every figure is, documents add up, decisions are no sums, and somebody made a request.</remarks>
public static class SoundReports
{
    /// <summary>Reports in either layout.</summary>
    public static Arbitrary<FiledReport> InAnyLayout() => Arb.From(
        Gen.OneOf(OfficialForm.Layouts.Select(In)).Where(IsSound),
        report => ReportShrinker.Simpler(report).Where(IsSound));

    /// <summary>Reports in one layout. Few are not sound: those that meet a plausibility rule by chance.</summary>
    internal static Gen<FiledReport> In(FormLayout layout) =>
        from header in HeaderGenerators.InForce(layout)
        from proactive in layout == FormLayout.Layout2019 ? Table2019 : Table2021
        from requests in RequestGenerators.Tables(layout, Sizes.Ordinary)
        from disputes in DisputeGenerators.Tables(Sizes.Ordinary)
        select WithTexts(Ordinary(AnnualReport.Create(header, proactive, requests, disputes, Texts).ToFiled()));

    private static Gen<ProactiveDisclosure> Table2021 { get; } =
        from issued in Sizes.Ordinary
        from repealed in Sizes.Ordinary
        from older in Sizes.Ordinary
        from decisions in Gen.ArrayOf(Sizes.Ordinary, 3)
        from fees in Sizes.MoneyOf(Sizes.Ordinary)
        select (ProactiveDisclosure)ProactiveDisclosure2021.Create(
            RuleAndDocumentCounts2021.Create(
                DocumentCounts2021.Zero, DocumentCounts2021.Create(issued, repealed, issued + older).Value),
            LicensingAndEnforcement2021.Create(decisions[0], decisions[1], decisions[2]).Value,
            Amount.Create(fees).Value);

    private static Gen<ItemsAndDecisions> Services { get; } =
        from lastYear in Sizes.Ordinary
        from change in Sizes.Difference
        from sign in Gen.Elements(1, -1)
        from more in Sizes.Ordinary
        select ItemsAndDecisions.Create(
            ItemCounts.Create(lastYear, sign * change).Value, Count.Create(lastYear + change + more).Value);

    private static Gen<ProactiveDisclosure> Table2019 { get; } =
        from documents in Gen.ArrayOf(Sizes.Ordinary, 3)
        from services in Gen.ArrayOf(Services, 4)
        from projects in Sizes.Ordinary
        from money in Sizes.MoneyOf(Sizes.Ordinary)
        from unit in Gen.Elements(null, "元", "万元")
        select (ProactiveDisclosure)ProactiveDisclosure2019.Create(
            RuleAndDocumentCounts2019.Create(
                DocumentCounts2019.Zero, DocumentCounts2019.Create(documents[0], documents[1], documents[2]).Value),
            LicensingAndEnforcement2019.Create(services[0], services[1], services[2], services[3]),
            services[0].Items,
            Procurement.Create(Count.Create(projects).Value, PrintedAmount.Create(money, unit).Value));

    private static Narrative Texts { get; } = Narrative.Empty
        .With(FormSection.Overview, "本年度按照《政府信息公开条例》做好主动公开和依申请公开工作。")
        .With(FormSection.ProblemsAndImprovements, "公开的及时性有待提高，下一步将加强培训。")
        .With(FormSection.OtherMatters, "没有其他需要报告的事项。");

    internal static bool IsSound(FiledReport report) => Reconciler.Default.Check(report).Findings.IsEmpty;

    /// <summary>The report with so many requests granted that no share of the others is out of the ordinary.</summary>
    private static FiledReport Ordinary(FiledReport report)
    {
        FormLayout layout = report.Table(TableKind.Requests).Layout;
        ImmutableArray<FormCell> granted = ReportMoves.WholePaths(layout).First(path => path[0].RowId == "outcome.granted");
        string[] rare = layout == FormLayout.Layout2019 ? ["carried_out"] : ["carried_out", "outcome.other.miscellaneous"];
        return report.Raised(granted, 5 * rare.Sum(row => report.CountOf(OfficialForm.Cell($"requests.{row}.total"))!.Value));
    }

    private static FiledReport WithTexts(FiledReport report)
    {
        FiledReportBuilder builder = report.ToBuilder();
        foreach (FormSection section in FormSection.All) builder.Sections.Add(new(section, section.NumberedHeading));
        return builder.Build().Value;
    }
}
