using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Breaks the rules about the form, the period and the filing.</summary>
internal static class FormBreaks
{
    private const int FirstYear = 2019;

    /// <summary>FORM.LAYOUT: a year of the other layout.</summary>
    public static Gen<FiledReport> Layout(FiledReport report) =>
        from header in HeaderGenerators.InForce(OtherLayout(report))
        from form in Gen.Elements(null, report.Header.Form, header.Form)
        select report.With(header with { Form = form });

    /// <summary>FORM.UNSUPPORTED: an early year, or a form of which nothing is known.</summary>
    public static Gen<FiledReport> Unsupported(FiledReport report) =>
        from early in Gen.Choose(2008, FirstYear - 1)
        from isEarly in Gen.Elements(true, false)
        let year = isEarly ? early : report.Header.Year!.Value
        select report.With(HeaderGenerators.OfYear(report.Header, year) with { Form = isEarly ? null : FormEdition.Of("2016") });

    /// <summary>FORM.SECTION: a heading left out, wrongly numbered or out of order, or a section without a text.</summary>
    public static Gen<FiledReport> Section(FiledReport report) =>
        from at in Gen.Choose(0, report.Sections.Length - 2)
        from change in Gen.Elements<Action<FiledReportBuilder>>(
            builder => builder.Sections.RemoveAt(at),
            builder => builder.Sections[at] = report.Sections[at] with { Heading = "九、" + report.Sections[at].Section.Heading },
            builder => (builder.Sections[at], builder.Sections[at + 1]) = (builder.Sections[at + 1], builder.Sections[at]),
            builder => builder.Narrative = report.Narrative.With(FormSection.OtherMatters, " "),
            builder => builder.Narrative = report.Narrative.With(FormSection.ProblemsAndImprovements, "无。"))
        select report.Changed(change);

    /// <summary>FORM.PERIOD: a period that begins late or ends early.</summary>
    public static Gen<FiledReport> Period(FiledReport report) =>
        from days in Gen.Choose(1, 200)
        from isLate in Gen.Elements(true, false)
        let whole = report.Header.Period!
        let period = isLate ? whole with { From = whole.From!.Value.AddDays(days) } : whole with { To = whole.To!.Value.AddDays(-days) }
        select report.With(report.Header with { Period = period });

    /// <summary>FILING.DEADLINE: published in April or later by a body to which art. 49 sets a day.</summary>
    public static Gen<FiledReport> Deadline(FiledReport report) =>
        from days in Gen.Choose(0, 200)
        select report.With(report.Header with { PublishedOn = new DateOnly(report.Header.Year!.Value + 1, 4, 1).AddDays(days) });

    /// <summary>FILING.NIL: no requests, no cases.</summary>
    public static Gen<FiledReport> Nil(FiledReport report) => Gen.Constant(
        report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells)
            .Aggregate(report, (nil, cell) => nil.With(cell, 0)));

    /// <summary>EXPLANATION.STALE: an explanation of a difference that is not there.</summary>
    public static Gen<FiledReport> StaleExplanation(FiledReport report) =>
        from rule in Gen.Elements("T3.BALANCE", "T3.OUTCOMES")
        from column in Gen.Elements(report.Table(TableKind.Requests).Rows[0].Columns.AsEnumerable())
        from difference in Sizes.Difference
        select report.Changed(builder => builder.Explanations.Add(new(rule, column.Id, difference, "统计口径调整")));

    private static FormLayout OtherLayout(FiledReport report) =>
        report.Table(TableKind.Requests).Layout == FormLayout.Layout2019 ? FormLayout.Layout2021 : FormLayout.Layout2019;
}
