using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>What a cell of a filed report holds: its state, the exact number where there is one, and the print where it says more.</summary>
/// <remarks>
/// Immutable. Equality is by state, number with its scale (1.50 is not 1.5), print, note, unit and fault.
/// The default value is <see cref="Absent"/>. Counts are whole numbers within ±10^15, amounts decimals of at most 28 digits.
/// </remarks>
public readonly struct CellEntry : IEquatable<CellEntry>
{
    private readonly decimal number;

    internal CellEntry(
        CellState state, decimal number = 0, string? keptPrint = null, string? note = null, string? unit = null,
        UnreadableFault fault = UnreadableFault.Unknown)
    {
        State = state;
        this.number = number == 0 ? Math.Abs(number) : number;
        KeptPrint = keptPrint;
        Note = Said(note);
        Unit = Said(unit);
        Fault = fault;
    }

    private CellEntry(long count)
    {
        State = CellState.Number;
        number = count;
    }

    /// <summary>The source has no such cell.</summary>
    public static CellEntry Absent => default;

    /// <summary>The cell is printed and empty.</summary>
    public static CellEntry Blank => new(CellState.Blank);

    /// <summary>What kind of content the cell holds.</summary>
    public CellState State { get; }

    /// <summary>The number as printed, in the unit of <see cref="Unit"/> or else of the form; <see langword="null"/> unless the state is Number.</summary>
    public decimal? Value => State == CellState.Number ? number : null;

    /// <summary>What is printed in the cell; <see langword="null"/> where it is blank or absent.</summary>
    public string? Printed => KeptPrint ?? (State == CellState.Number ? number.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>Words printed beside the number, without their brackets; never white space alone.</summary>
    public string? Note { get; }

    /// <summary>A unit printed in the cell, never white space alone; <see langword="null"/> means the unit of the form.</summary>
    public string? Unit { get; }

    /// <summary>Whose fault an unreadable cell is.</summary>
    public UnreadableFault Fault { get; }

    /// <summary>The print where it is more than the plain number.</summary>
    internal string? KeptPrint { get; }

    /// <summary>A plain number. A cell that cannot hold it (a fraction in a count, beyond ±10^15) keeps it as unreadable print.</summary>
    public static CellEntry Number(decimal value) => new(CellState.Number, value);

    /// <summary>A plain whole number that every cell can hold.</summary>
    internal static CellEntry Count(long value) => new(value);

    /// <summary>Whether a print is a mark for "none": / ／ - － – — 无.</summary>
    public static bool IsNoneMark(string printed) => CellPrint.IsNoneMark(printed);

    /// <summary>A mark for "none".</summary>
    /// <exception cref="ArgumentException"><paramref name="mark"/> is not one of / ／ - － – — 无.</exception>
    public static CellEntry NoneMark(string mark) =>
        CellPrint.IsNoneMark(mark)
            ? new(CellState.NoneMark, keptPrint: mark)
            : throw new ArgumentException($"'{mark}' is not a none-mark", nameof(mark));

    /// <summary>A print that cannot be read as the number it should be.</summary>
    /// <exception cref="ArgumentException"><paramref name="printed"/> is empty: that is a blank cell.</exception>
    public static CellEntry Unreadable(string printed, UnreadableFault fault = UnreadableFault.Unknown)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(printed);
        return new(CellState.Unreadable, keptPrint: printed, fault: fault);
    }

    /// <summary>
    /// Reads a print as the cell would: blank, none-mark, number (full-width digits, thousands separators, a unit,
    /// a bracketed note, 增/减/+ where the cell is signed) or, where that is not safe, unreadable. Never fails.
    /// </summary>
    public static CellEntry Read(FormCell cell, string printed)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(printed);
        return CellPrint.Read(cell, printed);
    }

    /// <summary>A print with the number, note and unit that somebody read in it; fails where the print reads as another number.</summary>
    public static Result<CellEntry, CellMismatch> Create(FormCell cell, string printed, decimal? value, string? note = null, string? unit = null)
    {
        CellEntry read = Read(cell, printed);
        if (value is not null && read.Value != value) return new CellMismatch(cell, printed, read.Value, value.Value);
        return new CellEntry(read.State, read.number, read.KeptPrint, Said(note) ?? read.Note, Said(unit) ?? read.Unit, read.Fault);
    }

    /// <summary>
    /// The entry as <paramref name="cell"/> can hold it: a number out of its domain, or a print that the cell does not read as
    /// that number, becomes unreadable print.
    /// </summary>
    internal CellEntry FittedTo(FormCell cell)
    {
        if (State != CellState.Number) return this;
        if (KeptPrint is not null) return FittedPrint(cell);
        if (!CellPrint.IsInDomain(cell, number)) return new(CellState.Unreadable, keptPrint: Printed, note: Note, unit: Unit);
        return cell.IsAmount || number.Scale == 0 ? this : new(State, decimal.Truncate(number), null, Note, Unit);
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private CellEntry FittedPrint(FormCell cell)
    {
        CellEntry read = CellPrint.Read(cell, KeptPrint!);
        return read.State == CellState.Number && read.number == number
            ? new(State, read.number, read.KeptPrint, Note ?? read.Note, Unit ?? read.Unit)
            : new(CellState.Unreadable, keptPrint: KeptPrint, note: Note, unit: Unit);
    }

    /// <inheritdoc/>
    public bool Equals(CellEntry other) =>
        State == other.State && number == other.number && number.Scale == other.number.Scale && Fault == other.Fault
        && KeptPrint == other.KeptPrint && Note == other.Note && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, number, KeptPrint, Note, Unit);

    /// <summary>Equality by content.</summary>
    public static bool operator ==(CellEntry left, CellEntry right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(CellEntry left, CellEntry right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Printed ?? $"({State})";
}
