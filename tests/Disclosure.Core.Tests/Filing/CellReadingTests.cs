using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Filing;

/// <summary>What a print is read as: where that is safe a number, else what stands there.</summary>
[Properties(Arbitrary = [typeof(CellReadingTests)], MaxTest = 500)]
public sealed class CellReadingTests
{
    private const string Count = "requests.received.total";
    private const string Change = "proactive.licensing.items_change";
    private const string Fees = "proactive.fees.amount";
    private const string Purchase = "proactive.procurement.amount";

    /// <summary>Whole numbers that a cell can hold, small and large.</summary>
    public static Arbitrary<long> Figures() => Gen.Frequency(
        (3, Gen.Choose(-999, 999).Select(number => (long)number)),
        (3, Gen.Choose(int.MinValue, int.MaxValue).Select(number => (long)number)),
        (2, ArbMap.Default.GeneratorFor<long>().Select(number => number % CellPrint.Limit)),
        (1, Gen.Elements(0, CellPrint.Limit, -CellPrint.Limit))).ToArbitrary();

    [Theory]
    [InlineData(Count, "604", "604")]
    [InlineData(Count, " 604 ", "604")]
    [InlineData(Count, "604.0", "604")]
    [InlineData(Count, "0604", "604")]
    [InlineData(Count, "６０４", "604")]
    [InlineData(Count, "134,691", "134691")]
    [InlineData(Count, "134，691", "134691")]
    [InlineData(Count, "1,234,567", "1234567")]
    [InlineData(Count, "-5", "-5")]
    [InlineData(Count, "−11", "-11")]
    [InlineData(Count, "－5", "-5")]
    [InlineData(Count, "-0", "0")]
    [InlineData(Count, "1000000000000000", "1000000000000000")]
    [InlineData(Count, "-1000000000000000", "-1000000000000000")]
    [InlineData(Change, "增1423", "1423")]
    [InlineData(Change, "减4", "-4")]
    [InlineData(Change, "减0", "0")]
    [InlineData(Change, "+126", "126")]
    [InlineData(Change, "＋126", "126")]
    [InlineData(Change, "±0", "0")]
    [InlineData(Fees, "22302.6396", "22302.6396")]
    [InlineData(Fees, "1.50", "1.50")]
    [InlineData(Fees, "22,302.6396", "22302.6396")]
    [InlineData(Fees, "２２．５", "22.5")]
    [InlineData(Fees, "999999999999999.0000000000001", "999999999999999.0000000000001")]
    public void A_print_that_is_safe_to_read_is_its_number(string cell, string printed, string number)
    {
        CellEntry entry = Read(cell, printed);
        Assert.Equal(CellState.Number, entry.State);
        Assert.Equal(number, entry.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(printed.Trim(), entry.Printed);
        Assert.Null(entry.Note);
        Assert.Null(entry.Unit);
    }

    [Theory]
    [InlineData(Count, "22（其中修订16件）", 22, "其中修订16件", null)]
    [InlineData(Count, "22(其中修订16件)", 22, "其中修订16件", null)]
    [InlineData(Count, "22件（其中修订16件）", 22, "其中修订16件", "件")]
    [InlineData(Count, "22（）", 22, null, null)]
    [InlineData(Count, "604件", 604, null, "件")]
    [InlineData(Count, "604 宗", 604, null, "宗")]
    [InlineData(Count, "12人次", 12, null, "人次")]
    [InlineData(Purchase, "251000元", 251000, null, "元")]
    [InlineData(Purchase, "18.3万元", 18.3, null, "万元")]
    [InlineData(Purchase, "1.2亿元（含县级）", 1.2, "含县级", "亿元")]
    public void Words_and_units_beside_a_number_are_kept_apart_from_it(string cell, string printed, decimal number, string? note, string? unit)
    {
        CellEntry entry = Read(cell, printed);
        Assert.Equal((CellState.Number, number, note, unit), (entry.State, entry.Value, entry.Note, entry.Unit));
        Assert.Equal(printed, entry.Printed);
    }

    [Theory]
    [InlineData(Count, "6，04")]
    [InlineData(Count, "1.5")]
    [InlineData(Count, "1.5件")]
    [InlineData(Count, "1000000000000001")]
    [InlineData(Count, "-1000000000000001")]
    [InlineData(Count, "1e400")]
    [InlineData(Count, "1,2345")]
    [InlineData(Count, "1234,567")]
    [InlineData(Count, ",123")]
    [InlineData(Count, "123,")]
    [InlineData(Count, "604.")]
    [InlineData(Count, "12 34")]
    [InlineData(Count, "--253")]
    [InlineData(Count, "增5")]
    [InlineData(Count, "减5")]
    [InlineData(Count, "+22")]
    [InlineData(Count, "四项")]
    [InlineData(Count, "1万件")]
    [InlineData(Count, "5500余")]
    [InlineData(Count, "件")]
    [InlineData(Count, "（5）")]
    [InlineData(Count, "22（其中")]
    [InlineData(Count, "22 23")]
    [InlineData(Change, "减-4")]
    [InlineData(Change, "±5")]
    [InlineData(Change, "增")]
    [InlineData(Fees, "1.2.3")]
    [InlineData(Fees, "12.345,678")]
    [InlineData(Fees, "0.00000000000000000000000000001")]
    [InlineData(Fees, "1.2345678901234567890123456789")]
    [InlineData(Fees, "2本年度未收费")]
    public void What_is_not_safe_to_read_stays_as_it_was_printed(string cell, string printed)
    {
        CellEntry entry = Read(cell, printed);
        Assert.Equal((CellState.Unreadable, null, printed), (entry.State, entry.Value, entry.Printed));
        Assert.Equal(UnreadableFault.Unknown, entry.Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00a0")]
    [InlineData("\u3000\r\n")]
    public void White_space_is_a_blank(string printed) => Assert.Equal(CellEntry.Blank, Read(Count, printed));

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData(" / ")]
    public void A_none_mark_is_neither_blank_nor_zero(string printed)
    {
        CellEntry entry = Read(Count, printed);
        Assert.Equal((CellState.NoneMark, null, printed.Trim()), (entry.State, entry.Value, entry.Printed));
        Assert.Equal(entry, CellEntry.NoneMark(printed.Trim()));
    }

    [Theory]
    [InlineData("604", "604")]
    [InlineData("604.0", "604")]
    [InlineData("6.04e2", "604")]
    [InlineData("6.04E+2", "604")]
    [InlineData("-0", "0")]
    [InlineData("1e15", "1000000000000000")]
    public void A_whole_value_however_written_in_JSON_is_that_integer(string token, string number)
    {
        CellEntry entry = CellPrint.ReadNumberToken(OfficialForm.Cell(Count), token);
        Assert.Equal(CellEntry.Number(decimal.Parse(number, CultureInfo.InvariantCulture)), entry);
    }

    [Theory]
    [InlineData(Count, "1e400")]
    [InlineData(Count, "1e16")]
    [InlineData(Count, "1e-400")]
    [InlineData(Count, "0.5")]
    [InlineData(Fees, "1e-400")]
    [InlineData(Fees, "12345678901234.123456789012345")]
    public void A_JSON_number_that_the_cell_cannot_hold_exactly_keeps_its_token(string cell, string token) =>
        Assert.Equal(CellEntry.Unreadable(token), CellPrint.ReadNumberToken(OfficialForm.Cell(cell), token));

    [Property]
    public bool A_figure_is_read_back_however_it_is_printed(long figure)
    {
        string plain = figure.ToString(CultureInfo.InvariantCulture);
        string[] prints =
        [
            plain,
            figure.ToString("N0", CultureInfo.InvariantCulture),
            figure.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '，'),
            string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : '－')),
            plain + ".00",
            plain + "件",
            plain + "（见附注）",
            $"\u00a0{plain} ",
        ];
        return prints.All(printed => Read(Count, printed) is { State: CellState.Number } read && read.Value == figure && read.Printed == printed.Trim());
    }

    [Property]
    public bool Rise_and_fall_are_read_where_the_cell_is_signed_and_only_there(long figure)
    {
        string size = Math.Abs(figure).ToString(CultureInfo.InvariantCulture);
        return Read(Change, "增" + size).Value == Math.Abs(figure)
            && Read(Change, "减" + size).Value == -Math.Abs(figure)
            && Read(Count, "增" + size).State == CellState.Unreadable
            && Read(Count, "减" + size).State == CellState.Unreadable;
    }

    [Property]
    public bool Any_text_is_read_as_something_and_read_again_as_the_same(NonNull<string> text, FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(cell);
        CellEntry entry = CellEntry.Read(cell, text.Get);
        return entry.State != CellState.Absent
            && entry.State == CellState.Number == entry.Value.HasValue
            && (entry.Value is not { } number || (Math.Abs(number) <= CellPrint.Limit && (cell.IsAmount || decimal.IsInteger(number))))
            && (entry.Printed ?? "") == text.Get.Trim()
            && CellEntry.Read(cell, entry.Printed ?? "") == entry;
    }

    /// <summary>Texts made of what prints are made of.</summary>
    public static Arbitrary<string> Texts() =>
        Gen.Elements("0", "1", "604", "０", "９", ",", "，", ".", "．", "-", "−", "+", "增", "减", "±", "件", "元", "万元", "（", "）", "(", ")", " ", "e", "无")
            .ListOf().Select(string.Concat).ToArbitrary();

    public static Arbitrary<FormCell> Cells() => FiledArbitraries.Cells();

    private static CellEntry Read(string cell, string printed) => CellEntry.Read(OfficialForm.Cell(cell), printed);
}
