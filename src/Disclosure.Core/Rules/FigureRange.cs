using CSharpFunctionalExtensions;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Rules;

/// <summary>
/// What a figure printed in a coarse unit can stand for, so that printed parts and a printed total are held against each other without
/// accusing anybody of rounding: 12 and 45 million may well add up to 58 million.
/// </summary>
/// <remarks>Immutable. Equality is by content. Exact decimals; ends beyond their range are a programming error.</remarks>
public readonly record struct FigureRange
{
    private FigureRange(decimal least, decimal most, bool hasLeast, bool hasMost)
    {
        Least = least;
        Most = most;
        HasLeast = hasLeast;
        HasMost = hasMost;
    }

    /// <summary>The lower end.</summary>
    public decimal Least { get; }

    /// <summary>The upper end.</summary>
    public decimal Most { get; }

    /// <summary>Whether the figure can be the lower end itself.</summary>
    public bool HasLeast { get; }

    /// <summary>Whether the figure can be the upper end itself.</summary>
    public bool HasMost { get; }

    /// <summary>A figure that stands for itself alone.</summary>
    public static FigureRange Exactly(decimal figure) => new(figure, figure, true, true);

    /// <summary>What was rounded to a figure, halves either way: half a unit below to half a unit above, both included.</summary>
    /// <param name="printed">The figure.</param>
    /// <param name="decimals">How many decimals are printed, 0 to 20; -4 where 万 are, -6 where millions are, down to -20.</param>
    /// <returns>The range, or that the figure has digits that its unit does not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    public static Result<FigureRange, ExcessDigits> FromRounded(decimal printed, int decimals) =>
        From(printed, decimals, unit => new(printed - (unit / 2), printed + (unit / 2), true, true));

    /// <summary>What was cut off to a figure: less than a unit further away from zero.</summary>
    /// <inheritdoc cref="FromRounded"/>
    public static Result<FigureRange, ExcessDigits> FromTruncated(decimal printed, int decimals) => From(printed, decimals, unit => printed switch
    {
        > 0 => new FigureRange(printed, printed + unit, true, false),
        < 0 => new FigureRange(printed - unit, printed, false, true),
        _ => new FigureRange(-unit, unit, false, false),
    });

    /// <summary>What the sum of two such figures can be.</summary>
    public static FigureRange operator +(FigureRange left, FigureRange right) =>
        new(left.Least + right.Least, left.Most + right.Most, left.HasLeast && right.HasLeast, left.HasMost && right.HasMost);

    /// <summary>Whether both can stand for the same figure.</summary>
    public bool Meets(FigureRange other) => IsBelow(this, other) && IsBelow(other, this);

    /// <summary>Whether the lower end of one lies below the upper end of the other, or is it.</summary>
    private static bool IsBelow(FigureRange one, FigureRange other) =>
        one.Least < other.Most || (one.Least == other.Most && one.HasLeast && other.HasMost);

    private static Result<FigureRange, ExcessDigits> From(decimal printed, int decimals, Func<decimal, FigureRange> range)
    {
        if (decimals is < -20 or > 20) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "not from -20 to 20");
        decimal unit = 1;
        for (int i = 0; i < Math.Abs(decimals); i++) unit = decimals > 0 ? unit / 10 : unit * 10;
        return printed % unit == 0 ? range(unit) : new ExcessDigits(printed, unit);
    }
}

/// <summary>A figure has digits below the unit in which it is said to be printed, so that it cannot be held against others in that unit.</summary>
/// <param name="Printed">The figure.</param>
/// <param name="Unit">The unit.</param>
public sealed record ExcessDigits(decimal Printed, decimal Unit)
{
    /// <summary>The error as a sentence that says what to do.</summary>
    public string Message(Language language) => new BilingualText(
        Invariant($"{Printed} 的位数超出精度 {Unit}，请核对该数或其精度"),
        Invariant($"{Printed} has digits below its unit {Unit}: check the figure or its unit")).In(language);
}
