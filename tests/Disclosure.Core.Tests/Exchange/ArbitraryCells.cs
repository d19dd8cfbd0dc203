using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Exchange;

/// <summary>Entries of every state, with and without print, note, unit and fault.</summary>
internal static class ArbitraryCells
{
    private static readonly string[] noneMarks = ["/", "／", "-", "－", "–", "—", "无"];

    private static readonly string[] prints =
    [
        "22（其中修订16件）", "251000元", "18.3万元", "134,691", "减4", "增1423", "+126", "--253", "－11", "±0", "６０４", "6，04", "604.0",
        "1.5", "1e400", "1e3", "00012", " 7 ", "", "  ", "无。", "见附件", "1000000000000001", "-3", "3件", "0.10", "7（）", "（7）", "５（注）件",
    ];

    private static readonly Gen<decimal> numbers = Gen.Frequency(
        (6, Gen.Choose(0, 2000).Select(n => (decimal)n)),
        (1, Gen.Choose(-50, 0).Select(n => (decimal)n)),
        (1, Gen.Elements(2147483647m, 2147483648m, -2147483648m, -2147483649m, 999999999999999m, 1000000000000000m, 1000000000000001m)),
        (2, from n in Gen.Choose(0, int.MaxValue) from scale in Gen.Choose(0, 28) select new decimal(n, n / 3, 7, false, (byte)scale)),
        (1, Gen.Elements(0.00m, 1.50m, 604.0m, decimal.MaxValue, 0.0000000000000000000000000001m, 1.0000000000000000000000000000m)));

    private static readonly Gen<string> anyPrint = Gen.OneOf(
        Gen.Elements(prints), ArbitraryTexts.Text, numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Entries as they come out of the public doors, also those of another cell.</summary>
    public static Gen<CellEntry> Entry(FormCell cell) => Gen.Frequency(
        (60, numbers.Select(CellEntry.Number)),
        (10, Gen.Constant(CellEntry.Blank)),
        (8, Gen.Constant(CellEntry.Absent)),
        (6, Gen.Elements(noneMarks).Select(CellEntry.NoneMark)),
        (7, anyPrint.Select(print => CellEntry.Read(cell, print))),
        (1, from print in anyPrint from other in Gen.Elements(OfficialForm.Cells.AsEnumerable()) select CellEntry.Read(other, print)),
        (4, from print in anyPrint
            from note in ArbitraryTexts.Text.OrNull()
            from unit in ArbitraryTexts.Text.OrNull()
            select CellEntry.Create(cell, print, null, note, unit).Value),
        (4, from print in anyPrint
            from fault in Gen.Elements(Enum.GetValues<UnreadableFault>())
            select CellEntry.Unreadable(string.IsNullOrWhiteSpace(print) ? "?" : print, fault)));
}
