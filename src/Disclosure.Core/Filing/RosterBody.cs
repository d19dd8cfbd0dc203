using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>One body of a roster (应报名册).</summary>
/// <remarks>Immutable. Equality is by content, lists in their order.</remarks>
public sealed record RosterBody
{
    private const int CreditCodeLength = 18;

    /// <summary>A body.</summary>
    /// <param name="id">Its identifier within the roster; 统一社会信用代码 where it is known.</param>
    /// <param name="authority">Name, former names, region, level and kind.</param>
    public RosterBody(string id, Authority authority)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(authority);
        Id = id;
        Authority = id.Length == CreditCodeLength && authority.Id is null ? authority with { Id = id } : authority;
    }

    /// <summary>Its identifier within the roster.</summary>
    public string Id { get; }

    /// <summary>Name, former names, region, level and kind.</summary>
    public Authority Authority { get; }

    /// <summary>The identifier of the body into whose figures its own go; <see langword="null"/> where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>垂直管理: it is led from above and stands outside its parent's sum.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The identifiers of the bodies whose tasks it took over.</summary>
    public ImmutableArray<string> Succeeds { get; init; } = [];

    /// <summary>The day from which it exists; <see langword="null"/>: from before the roster.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it exists; <see langword="null"/>: it still does.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether it had to file for a year: it existed on the last day of it.</summary>
    public bool HadToFileFor(int year)
    {
        DateOnly end = new(year, 12, 31);
        return !(ValidFrom > end) && !(ValidTo < end);
    }

    /// <inheritdoc/>
    public bool Equals(RosterBody? other) =>
        other is not null && Id == other.Id && Authority == other.Authority && Parent == other.Parent && IsVertical == other.IsVertical
        && ValidFrom == other.ValidFrom && ValidTo == other.ValidTo && Succeeds.AsSpan().SequenceEqual(other.Succeeds.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Parent);
}
