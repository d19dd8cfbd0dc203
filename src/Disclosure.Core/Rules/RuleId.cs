using CSharpFunctionalExtensions;

namespace Disclosure.Rules;

/// <summary>The stable identifier of a rule, for example T3.ROW. It is never reused.</summary>
/// <remarks>Immutable. Equality and order are ordinal.</remarks>
public sealed record RuleId : IComparable<RuleId>
{
    private RuleId(string value) => Value = value;

    /// <summary>The identifier as text.</summary>
    public string Value { get; }

    /// <summary>The family, before the first dot: T3, CELL, FORM.</summary>
    public string Family => Value[..Value.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Reads an identifier: at least two parts of capitals, digits and underscores, separated by dots.</summary>
    public static Result<RuleId, RuleError> Create(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string[] parts = value.Split('.');
        return parts.Length >= 2 && parts.All(IsPart) ? new RuleId(value) : new RuleError(RuleErrorCode.BadId, value, value);
    }

    /// <inheritdoc/>
    public int CompareTo(RuleId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(RuleId left, RuleId right) => Compare(left, right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(RuleId left, RuleId right) => Compare(left, right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(RuleId left, RuleId right) => Compare(left, right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(RuleId left, RuleId right) => Compare(left, right) >= 0;

    internal static RuleId Known(string value) => new(value);

    private static int Compare(RuleId left, RuleId right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
}
