using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Which form a report follows.</summary>
public static class FormRules
{
    /// <summary>FORM.LAYOUT: a table has another layout than the one in force for the year, or than the form that the report names.</summary>
    public static PredicateRule Layout { get; } = new(
        new(RuleId.Known("FORM.LAYOUT"), RuleKind.Format, Severity.Warning, Grounding.Practice)
        {
            Title = new("表格用当年格式", "tables have the layout of the year"),
            Statement = new(
                "2019、2020 年度用 2019 年格式，2021 年度起用 2021 年格式，并与报告注明的格式一致",
                "report years 2019 and 2020 have the 2019 layout, later ones the 2021 layout, and the one that the report names"),
            Source = new(
                "国办公开办函〔2019〕60号、〔2021〕30号；实例：2021 至 2023 年度仍用旧格式的 7 份",
                "国办公开办函〔2019〕60号 and 〔2021〕30号; seen: 7 reports for 2021 to 2023 in the old layout"),
            Message = new(
                "{place}：用的是 {layout} 年格式，{reason}是 {expected} 年格式",
                "{place}: it has the {layout} layout; {reason} is {expected}"),
        },
        OfficialForm.Cells,
        static context => ImmutableArray.Create(TableKind.Proactive, TableKind.Requests).Select(kind => ObserveLayout(context.Report, kind)))
    {
        Minds = static (before, after) => before.State != after.State,
    };

    /// <summary>FORM.UNSUPPORTED: a report of 2018 or earlier, or of another form. It is not checked, and never called inconsistent.</summary>
    public static PredicateRule Unsupported { get; } = new(
        new(RuleId.Known("FORM.UNSUPPORTED"), RuleKind.Format, Severity.Info, Grounding.Practice)
        {
            Title = new("格式在核对范围内", "the form is covered"),
            Statement = new(
                "报告年度不早于 2019 年，格式为 2019 年或 2021 年格式",
                "the report year is 2019 or later and the form that of 2019 or 2021"),
            Source = new("2018 年度及以前用另一套统计表", "reports up to 2018 use quite different sheets"),
            Message = new(
                "未核对：{reason}不在核对范围（2019 年度起的 2019、2021 年格式）",
                "not checked: {reason} is outside what these rules cover (the 2019 and 2021 forms, from report year 2019)"),
        },
        [],
        static context => IsUnsupported(context.Report.Header)
            ? [new("report", Outcome.Broken, RulePlace.Report) { Facts = [new("reason", UnsupportedReason(context.Report.Header))] }]
            : [new("report", Outcome.Holds, RulePlace.Report)]);

    /// <summary>Whether a report follows a form that the identities do not cover.</summary>
    internal static bool IsUnsupported(ReportHeader header) => !header.IsCovered;

    private static BilingualText UnsupportedReason(ReportHeader header) => header.Form is { IsKnown: false } form
        ? new($"“{form.Code}”格式", $"the form '{form.Code}'")
        : new($"{header.Year} 年度", $"the report year {header.Year}");

    private static Observation ObserveLayout(FiledReport report, TableKind kind)
    {
        RulePlace place = RulePlace.Of(kind);
        string instance = FormTable.NameOf(kind);
        if (!report.Has(kind)) return Observation.NotApplicable(instance, place, NotApplicableReason.NoTable);

        FormLayout layout = report.Table(kind).Layout;
        FormLayout? inForce = report.Header.Year is { } year ? OfficialForm.LayoutInForce(year) : null;
        FormLayout? stated = report.Header.Form?.Layout;
        if (inForce is null && stated is null) return Observation.NotApplicable(instance, place, NotApplicableReason.NoYear);
        if (inForce is { } expected && expected != layout)
            return Breach(instance, place, layout, expected, new($"{YearText(report)} 年度施行的", $"the layout in force for {YearText(report)}"));
        return stated is { } named && named != layout
            ? Breach(instance, place, layout, named, new("报告注明的", "the form that the report names"))
            : new(instance, Outcome.Holds, place);
    }

    private static string YearText(FiledReport report) => report.Header.Year!.Value.ToString(CultureInfo.InvariantCulture);

    private static Observation Breach(string instance, RulePlace place, FormLayout layout, FormLayout expected, BilingualText reason) =>
        new(instance, Outcome.Broken, place)
        {
            Facts =
            [
                new("place", place.Name), new("layout", OfficialForm.NameOf(layout)), new("reason", reason),
                new("expected", OfficialForm.NameOf(expected)),
            ],
        };
}
