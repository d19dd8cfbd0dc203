using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>The body that files, as far as the source tells. Every part may be unknown.</summary>
/// <remarks>Immutable. Equality is by content, former names in their order.</remarks>
public sealed record Authority
{
    private readonly ImmutableArray<string> formerNames = [];

    /// <summary>A body of which nothing is known.</summary>
    public static Authority Unknown { get; } = new();

    /// <summary>统一社会信用代码, the national identifier of the body.</summary>
    public string? Id { get; init; }

    /// <summary>The name as printed.</summary>
    public string? Name { get; init; }

    /// <summary>行政区划代码, for example 410800.</summary>
    public string? Region { get; init; }

    /// <summary>The administrative level.</summary>
    public AuthorityLevel? Level { get; init; }

    /// <summary>The kind of body.</summary>
    public AuthorityKind? Kind { get; init; }

    /// <summary>Names that the body bore before, oldest first.</summary>
    public ImmutableArray<string> FormerNames
    {
        get => formerNames;
        init => formerNames = value.IsDefault ? [] : value;
    }

    /// <summary>What identifies the body: its identifier, else its name without white space and with one kind of brackets; may be empty.</summary>
    public string Key => Id ?? (Name is null ? "" : Normalise(Name));

    /// <summary>
    /// Whether both are the same body: their identifiers agree; else, where one has none, a name or former name of each, and their regions
    /// where both have one.
    /// </summary>
    public bool IsSameAs(Authority other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Id is not null && other.Id is not null) return Id == other.Id;
        if (Region is not null && other.Region is not null && Region != other.Region) return false;
        return Names.Intersect(other.Names).Any();
    }

    /// <summary>Its name and former names, each without white space and with one kind of brackets.</summary>
    internal IEnumerable<string> Names => formerNames.Prepend(Name).OfType<string>().Select(Normalise).Where(name => name.Length > 0);

    /// <inheritdoc/>
    public bool Equals(Authority? other) =>
        other is not null && Id == other.Id && Name == other.Name && Region == other.Region && Level == other.Level && Kind == other.Kind
        && formerNames.AsSpan().SequenceEqual(other.formerNames.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Region, Level, Kind, formerNames.Length);

    private static string Normalise(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c)).Select(c => c switch { '（' => '(', '）' => ')', _ => c }));
}
