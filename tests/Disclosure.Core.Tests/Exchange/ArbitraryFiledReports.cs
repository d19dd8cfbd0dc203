using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Exchange;

/// <summary>Any report that can be filed: layouts mixed, rows missing, every kind of entry, texts of all characters, provenance.</summary>
public static class ArbitraryFiledReports
{
    private static readonly ImmutableArray<FormSection> sections = [.. FormSection.All, .. FormSection.OverviewParts];

    private static readonly Gen<SectionHeading> heading =
        from section in Gen.Elements(sections.AsEnumerable()) from text in ArbitraryTexts.Text select new SectionHeading(section, text);

    private static readonly Gen<UnplacedRow> unplaced =
        from table in ArbitraryTexts.Text.OrNull()
        from label in ArbitraryTexts.Text
        from cells in ArbitraryTexts.Text.OrNull().ArrayOf().Resize(8)
        select new UnplacedRow(table, label, [.. cells]);

    private static readonly Gen<Explanation> explanation =
        from rule in ArbitraryTexts.Text
        from instance in ArbitraryTexts.Text
        from residual in ArbitraryHeaders.Optional(Gen.Elements(-26m, 0m, 1.50m, decimal.MaxValue, 0.0000000000000000000000000001m))
        from reason in ArbitraryTexts.Text
        from author in ArbitraryTexts.Text.OrNull()
        from day in ArbitraryHeaders.Optional(ArbitraryHeaders.Day)
        select new Explanation(rule, instance, residual, reason, author, day);

    private static readonly Gen<Origin> origin =
        from page in ArbitraryHeaders.Optional(Gen.Choose(1, 40))
        from box in ArbitraryHeaders.Optional(Gen.Choose(0, 9000).ArrayOf(3).Select(side => new PageBox(side[0] / 10m, side[1], side[2], 1.50m)))
        from sheet in ArbitraryTexts.Text.OrNull()
        from place in ArbitraryHeaders.Optional(Gen.Choose(1, 200))
        from reason in ArbitraryTexts.Text.OrNull()
        from identities in ArbitraryTexts.Text.ArrayOf().Resize(3)
        select new Origin
        {
            Page = page,
            Box = box,
            Sheet = sheet,
            Address = sheet,
            Table = place,
            Row = place,
            Column = place,
            Inferred = reason is null ? null : new InferredPlacement(reason, [.. identities]),
        };

    private static readonly Gen<FiledReport> reports =
        from header in ArbitraryHeaders.Header
        from tables in Gen.CollectToSequence(OfficialForm.TableKinds, Table)
        from headings in Some(heading)
        from texts in Some(from section in Gen.Elements(sections.AsEnumerable()) from text in ArbitraryTexts.Text select (section, text))
        from rows in Some(unplaced)
        from explanations in Some(explanation)
        from origins in Some(from cell in Gen.Elements(OfficialForm.Cells.AsEnumerable()) from origin in origin select (cell, origin))
        select Build(header, tables, headings, texts, rows, explanations, origins);

    public static Arbitrary<FiledReport> Reports() => Arb.From(reports, Shrink);

    /// <summary>Reports with one thing less: a part of the header, a text, a row, an entry, the layout it states.</summary>
    private static IEnumerable<FiledReport> Shrink(FiledReport report)
    {
        foreach (ReportHeader header in ArbitraryHeaders.Shrink(report.Header))
            yield return Change(report, builder => builder.Header = header);
        if (report.Sections.Length > 0) yield return Change(report, builder => builder.Sections.RemoveAt(0));
        if (report.Unplaced.Length > 0) yield return Change(report, builder => builder.Unplaced.RemoveAt(0));
        if (report.Explanations.Length > 0) yield return Change(report, builder => builder.Explanations.RemoveAt(0));
        if (!report.Provenance.IsEmpty) yield return Change(report, builder => builder.Provenance.Clear());
        if (!report.Narrative.IsEmpty) yield return Change(report, builder => builder.Narrative = Narrative.Empty);
        foreach (FormSection section in report.Narrative.Sections)
            foreach (string shorter in ArbitraryTexts.Shrink(report.Narrative[section]!))
                yield return Change(report, builder => builder.Narrative = report.Narrative.With(section, shorter));
        foreach (FormRow row in OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Rows))
        {
            FormCell[] filled = [.. row.Cells.Where(cell => report[cell].State != CellState.Absent)];
            if (filled.Length > 0) yield return Change(report, builder => Array.ForEach(filled, cell => builder[cell] = CellEntry.Absent));
            foreach (FormCell cell in filled.Where(cell => report[cell] != CellEntry.Number(0)))
                yield return report.With(cell, CellEntry.Number(0));
        }
    }

    private static FiledReport Change(FiledReport report, Action<FiledReportBuilder> change)
    {
        FiledReportBuilder builder = report.ToBuilder();
        change(builder);
        return builder.Build().Value;
    }

    /// <summary>A table in one of its layouts, with none, some or all of its rows.</summary>
    private static Gen<(FormTable Table, CellEntry[] Entries)> Table(TableKind kind) =>
        from layout in Gen.Elements(OfficialForm.Layouts.AsEnumerable())
        let table = OfficialForm.Table(kind, layout)
        from share in Gen.Elements(0, 1, 2, 4, 4, 4)
        from kept in Gen.Choose(1, 4).Select(draw => draw <= share).ArrayOf(table.Rows.Length)
        from entries in Gen.CollectToSequence(table.Cells, ArbitraryCells.Entry)
        let isKept = table.Cells.Select(cell => kept[table.Rows.IndexOf(table.RowOf(cell))])
        select (table, entries.Zip(isKept, (entry, isKept) => isKept ? entry : CellEntry.Absent).ToArray());

    private static Gen<T[]> Some<T>(Gen<T> one) => Gen.Frequency((2, Gen.Constant(Array.Empty<T>())), (1, one.ArrayOf().Resize(4)));

    private static FiledReport Build(
        ReportHeader header,
        IEnumerable<(FormTable Table, CellEntry[] Entries)> tables,
        SectionHeading[] headings,
        (FormSection Section, string Text)[] texts,
        UnplacedRow[] rows,
        Explanation[] explanations,
        (FormCell Cell, Origin Origin)[] origins)
    {
        FiledReportBuilder builder = new() { Header = header };
        foreach ((FormTable table, CellEntry[] entries) in tables)
        {
            builder.SetLayout(table.Kind, table.Layout);
            for (int i = 0; i < entries.Length; i++) builder[table.Cells[i]] = entries[i];
        }

        foreach (SectionHeading heading in headings) builder.Sections.Add(heading);
        foreach ((FormSection section, string text) in texts) builder.Narrative = builder.Narrative.With(section, text);
        foreach (UnplacedRow row in rows) builder.Unplaced.Add(row);
        foreach (Explanation explanation in explanations) builder.Explanations.Add(explanation);
        foreach ((FormCell cell, Origin origin) in origins) builder.Provenance[cell] = origin;
        return builder.Build().Value;
    }
}
