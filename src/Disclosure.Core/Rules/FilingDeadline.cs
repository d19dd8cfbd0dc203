using CSharpFunctionalExtensions;
using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>The last day of the next year on which bodies of a kind and level publish in time.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record FilingDeadline
{
    private FilingDeadline(AuthorityKind? kind, AuthorityLevel? level, int month, int day)
    {
        Kind = kind;
        Level = level;
        Month = month;
        Day = day;
    }

    /// <summary>The kind of body; <see langword="null"/> means every kind.</summary>
    public AuthorityKind? Kind { get; }

    /// <summary>The level; <see langword="null"/> means every level.</summary>
    public AuthorityLevel? Level { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month.</summary>
    public int Day { get; }

    /// <summary>Sets a deadline; fails on a day that not every year has.</summary>
    public static Result<FilingDeadline, RuleError> Create(AuthorityKind? kind, AuthorityLevel? level, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month)
            ? new FilingDeadline(kind, level, month, day)
            : new RuleError(RuleErrorCode.BadDay, FilingRules.DeadlineId, $"{month}-{day}");

    /// <summary>Whether it is the deadline of a body.</summary>
    public bool Concerns(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return (Kind is null || Kind == authority.Kind) && (Level is null || Level == authority.Level);
    }

    /// <summary>The deadline for a report year.</summary>
    public DateOnly For(int year) => new(year + 1, Month, Day);
}
