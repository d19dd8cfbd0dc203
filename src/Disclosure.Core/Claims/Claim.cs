using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>A figure that the narrative states, read from its language alone.</summary>
/// <remarks>Immutable. Equality is by reference: a claim belongs to its narrative.</remarks>
public sealed class Claim
{
    internal Claim(FormSection section, int number, int start, string quote, ClaimSubject subject)
    {
        Section = section;
        Number = number;
        Start = start;
        Quote = quote;
        Subject = subject;
    }

    /// <summary>The section or part of 总体情况 in which it stands.</summary>
    public FormSection Section { get; }

    /// <summary>Its number among the claims of the section, from 1.</summary>
    public int Number { get; }

    /// <summary>Where its print begins in the text of the section, from 0.</summary>
    public int Start { get; }

    /// <summary>The length of its print.</summary>
    public int Length => Quote.Length;

    /// <summary>Its print, from what it counts to its unit.</summary>
    public string Quote { get; }

    /// <summary>What it counts.</summary>
    public ClaimSubject Subject { get; }

    /// <summary>The figure, exact, in <see cref="Unit"/>; a decrease is negative. 0 where the sentence says none.</summary>
    public decimal Value { get; init; }

    /// <summary>One unit of the last printed digit: 1 for 12, 0.1 for 33.9, 1000 for 2764.2万.</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>The unit.</summary>
    public ClaimUnit Unit { get; init; }

    /// <summary>How the figure stands to the true one.</summary>
    public ClaimBound Bound { get; init; }

    /// <summary>Whose figure it is.</summary>
    public ClaimScope Scope { get; init; }

    /// <summary>For which time.</summary>
    public ClaimPeriod Period { get; init; }

    /// <summary>The year that the sentence names for it; <see langword="null"/> where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the words leave no doubt what is counted.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The sum to which it belongs; <see langword="null"/> where it belongs to none.</summary>
    public ClaimSum? Sum { get; init; }

    /// <summary>Section and number as one name, for example <c>overview.3</c>.</summary>
    public string Name => $"{Section.Id}.{Number}";

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} {Subject} {Value} {Unit} {Bound} {Scope} {Period}");
}
