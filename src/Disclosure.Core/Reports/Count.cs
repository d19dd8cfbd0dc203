using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Reports;

namespace Disclosure;

/// <summary>A number of requests, cases, documents or decisions: a whole number from 0 to 10^15.</summary>
/// <remarks>
/// Immutable; equality and order are those of the number, and the default value is <see cref="Zero"/>. A count is a
/// <see cref="long"/> wherever one is asked for; the way back is <see cref="Create"/> alone, because not every number is a count.
/// The bound is that of the form's cells: 25 of the largest counts still add up within 64 bits.
/// </remarks>
public readonly record struct Count : IComparable<Count>
{
    internal Count(long value) => Value = value;

    /// <summary>None.</summary>
    public static Count Zero => default;

    /// <summary>The largest count, 10^15.</summary>
    public static Count MaxValue => new(CellPrint.Limit);

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <summary>A count; fails below 0 and beyond <see cref="MaxValue"/>.</summary>
    public static Result<Count, FigureError> Create(long value) =>
        value is >= 0 and <= CellPrint.Limit ? new Count(value) : FigureError.OutOfRange(value);

    /// <summary>The sum; fails beyond <see cref="MaxValue"/>.</summary>
    public Result<Count, FigureError> Add(Count other) => Create(Value + other.Value);

    /// <inheritdoc/>
    public int CompareTo(Count other) => Value.CompareTo(other.Value);

    /// <summary>The number in invariant digits, without separators.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number.</summary>
    public static implicit operator long(Count count) => count.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <(Count left, Count right) => left.Value < right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <=(Count left, Count right) => left.Value <= right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >(Count left, Count right) => left.Value > right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >=(Count left, Count right) => left.Value >= right.Value;

    /// <summary>A number that is known to be a count; none stays none.</summary>
    internal static Count? Known(long? value) => value is { } known ? new Count(known) : null;

    /// <summary>The sum, which is unknown where a part is.</summary>
    internal static Result<Count?, FigureError> Sum(Count? left, Count? right) =>
        left is { } one && right is { } two ? one.Add(two).Map(sum => (Count?)sum) : (Count?)null;
}
