using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Filing;

/// <summary>The cells of a report in the order in which somebody fills them in, with anything a body may print.</summary>
public sealed record FiledCells(FormLayout Proactive, FormLayout Requests, ImmutableArray<(FormCell Cell, CellEntry Entry)> Entries)
{
    public FiledReport Build() => Fill(new()).Build().Value;

    public FiledReportBuilder Fill(FiledReportBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.SetLayout(TableKind.Proactive, Proactive).SetLayout(TableKind.Requests, Requests);
        foreach ((FormCell cell, CellEntry entry) in Entries) builder.Set(cell, entry);
        return builder;
    }
}

/// <summary>Generators of cells and reports as they are filed: right, wrong, blank, unreadable, far too large.</summary>
public static class FiledArbitraries
{
    private static readonly Gen<decimal> wholeNumbers = Gen.Frequency(
        (6, Gen.Choose(0, 30).Select(number => (decimal)number)),
        (3, Gen.Choose(-2_000_000, 2_000_000).Select(number => (decimal)number)),
        (1, Gen.Elements<decimal>(
            int.MaxValue, int.MinValue, 1m + int.MaxValue, -1m + int.MinValue, 1m + int.MinValue, CellPrint.Limit, -CellPrint.Limit)));

    public static Arbitrary<FormCell> Cells() => Gen.Elements(OfficialForm.Cells.AsEnumerable()).ToArbitrary();

    public static Arbitrary<FiledCells> Reports() => Arb.From(
        from proactive in Gen.Elements(OfficialForm.Layouts.AsEnumerable())
        from requests in Gen.Elements(OfficialForm.Layouts.AsEnumerable())
        from entries in Gen.CollectToArray(CellsOf(proactive, requests), cell => EntriesOf(cell).Select(entry => (cell, entry)))
        select new FiledCells(proactive, requests, [.. entries]),
        Simpler);

    /// <summary>Entries as the cell keeps them.</summary>
    public static Gen<CellEntry> EntriesOf(FormCell cell) => Gen.Frequency(
        (12, NumbersOf(cell).Select(number => CellEntry.Number(number).FittedTo(cell))),
        (1, Gen.Constant(CellEntry.Absent)),
        (2, Gen.Constant(CellEntry.Blank)),
        (1, Gen.Elements("/", "／", "-", "－", "–", "—", "无").Select(CellEntry.NoneMark)),
        (1, from text in Gen.Elements("6，04", "1.5.2", "详见附件", "1e400")
            from fault in Gen.Elements(Enum.GetValues<UnreadableFault>())
            select CellEntry.Unreadable(text, fault)),
        (1, Gen.Elements("２２", "1,604", "22（其中修订16件）", "22.0").Select(printed => CellEntry.Read(cell, printed))),
        (1, NumbersOf(cell).Select(number => CellEntry.Create(cell, CellEntry.Number(number).Printed!, number, "含上年度结转数量", "件").Value)));

    private static Gen<decimal> NumbersOf(FormCell cell) =>
        cell.IsAmount
            ? from number in wholeNumbers
              from scale in Gen.Choose(0, 6)
              select scale == 0 ? number : number / 1_000_000_000 * new decimal(1, 0, 0, false, (byte)scale)
            : wholeNumbers;

    private static IEnumerable<FormCell> CellsOf(FormLayout proactive, FormLayout requests) =>
        OfficialForm.Table(TableKind.Proactive, proactive).Cells
            .Concat(OfficialForm.Table(TableKind.Requests, requests).Cells)
            .Concat(OfficialForm.Table(TableKind.Disputes, requests).Cells);

    private static IEnumerable<FiledCells> Simpler(FiledCells cells)
    {
        int half = cells.Entries.Length / 2;
        if (half == 0) yield break;
        yield return cells with { Entries = cells.Entries[..half] };
        yield return cells with { Entries = cells.Entries[half..] };
        if (cells.Entries.Length > 8) yield break;
        for (int i = 0; i < cells.Entries.Length; i++) yield return cells with { Entries = cells.Entries.RemoveAt(i) };
    }
}
