using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Filing;

public sealed class CellEntryTests
{
    private static readonly FormCell count = OfficialForm.Cell("requests.received.total");
    private static readonly FormCell fees = OfficialForm.Cell("proactive.fees.amount");

    [Fact]
    public void An_entry_of_which_nothing_is_said_is_absent()
    {
        Assert.Equal(CellState.Absent, default(CellEntry).State);
        Assert.Equal(CellEntry.Absent, default);
        Assert.Null(CellEntry.Absent.Printed);
    }

    [Fact]
    public void Blank_none_mark_zero_unreadable_and_absent_are_five_things()
    {
        CellEntry[] entries =
            [CellEntry.Absent, CellEntry.Blank, CellEntry.NoneMark("/"), CellEntry.Number(0), CellEntry.Unreadable("0?")];
        Assert.Equal(5, entries.Distinct().Count());
        Assert.Equal(5, entries.Select(entry => entry.State).Distinct().Count());
    }

    [Fact]
    public void Amounts_keep_their_scale_and_counts_have_none()
    {
        Assert.NotEqual(CellEntry.Number(1.5m).FittedTo(fees), CellEntry.Number(1.50m).FittedTo(fees));
        Assert.Equal(CellEntry.Number(604), CellEntry.Number(604.00m).FittedTo(count));
        Assert.Equal(CellEntry.Number(0), CellEntry.Number(-0.0m).FittedTo(count));
    }

    [Fact]
    public void A_number_that_a_cell_cannot_hold_is_kept_as_unreadable_print()
    {
        Assert.Equal(CellEntry.Unreadable("1.5"), CellEntry.Number(1.5m).FittedTo(count));
        Assert.Equal(CellEntry.Unreadable("1000000000000001"), CellEntry.Number(CellPrint.Limit + 1m).FittedTo(count));
        Assert.Equal(CellEntry.Unreadable("1000000000000000.1"), CellEntry.Number(CellPrint.Limit + 0.1m).FittedTo(fees));
        Assert.Equal(
            CellEntry.Unreadable("7.9228162514264337593543950335"), CellEntry.Number(7.9228162514264337593543950335m).FittedTo(fees));
    }

    [Fact]
    public void Marks_and_prints_that_are_none_are_mistakes_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => CellEntry.NoneMark("x"));
        Assert.Throws<ArgumentException>(() => CellEntry.Unreadable(" "));
        Assert.Throws<ArgumentNullException>(() => CellEntry.Read(count, null!));
        Assert.Throws<ArgumentNullException>(() => CellEntry.Read(null!, "1"));
    }

    [Fact]
    public void A_value_given_beside_a_print_must_be_what_the_print_reads_as()
    {
        CellEntry entry = CellEntry.Create(count, "22（其中修订16件）", 22).Value;
        Assert.Equal((22m, "其中修订16件"), (entry.Value, entry.Note));
        Assert.Equal("重报", CellEntry.Create(count, "22", 22, note: "重报").Value.Note);

        CellMismatch mismatch = CellEntry.Create(count, "22", 23).Error;
        Assert.Equal((count, "22", 22m, 23m), (mismatch.Cell, mismatch.Printed, mismatch.Read, mismatch.Given));
        Assert.Null(CellEntry.Create(count, "6，04", 604).Error.Read);
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains("23", mismatch.Message(language), StringComparison.Ordinal));
    }

    [Property]
    public Property Equal_entries_have_equal_hash_codes() => Prop.ForAll(
        (from cell in FiledArbitraries.Cells().Generator
         from one in FiledArbitraries.EntriesOf(cell)
         from other in FiledArbitraries.EntriesOf(cell)
         select (one, other)).ToArbitrary(),
        pair => pair.one.Equals(pair.one)
            && pair.one == pair.other == pair.other.Equals(pair.one)
            && pair.one != pair.other == !pair.one.Equals((object)pair.other)
            && (pair.one != pair.other || pair.one.GetHashCode() == pair.other.GetHashCode()));
}
