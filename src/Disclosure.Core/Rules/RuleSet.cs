using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>An ordered set of rules.</summary>
/// <remarks>Immutable. Equality is by the rules and their order, as <see cref="Hash"/> is.</remarks>
public sealed class RuleSet : IEquatable<RuleSet>
{
    private readonly Lazy<string> hash;

    private RuleSet(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        hash = new(ComputeHash);
    }

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The whole catalogue, in its order.</summary>
    public static RuleSet Standard { get; } = new(RuleCatalogue.Rules);

    /// <summary>The hard identities of tables 3 and 4 alone, of which a verdict speaks.</summary>
    public static RuleSet Identities { get; } = new([RequestRules.Balance, RequestRules.Outcomes, RequestRules.Row, DisputeRules.Total]);

    /// <summary>The rules, in order.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>SHA-256 over everything that decides what the rules do, in 64 hexadecimal digits.</summary>
    public string Hash => hash.Value;

    /// <summary>The set with a rule added at its end; a rule of the same identifier is replaced in its place.</summary>
    public RuleSet Add(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        int at = Rules.IndexOf(rule);
        return new(at < 0 ? Rules.Add(rule) : Rules.SetItem(at, rule));
    }

    /// <summary>The set without the rule of an identifier; the same set where it has none.</summary>
    public RuleSet Remove(RuleId id) => TryGet(id, out Rule? rule) ? new(Rules.Remove(rule)) : this;

    /// <summary>The set with the rules of another added at its end, each as <see cref="Add"/> does.</summary>
    public RuleSet Combine(RuleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Rules.Aggregate(this, (set, rule) => set.Add(rule));
    }

    /// <summary>Finds a rule.</summary>
    public bool TryGet(RuleId id, [NotNullWhen(true)] out Rule? rule)
    {
        rule = Rules.FirstOrDefault(known => known.Id == id);
        return rule is not null;
    }

    /// <summary>The instances of the linear rules that tables have, in the order of the rules.</summary>
    internal IEnumerable<RuleInstance> InstancesIn(TableSet tables) => Rules.OfType<LinearRule>().SelectMany(rule => rule.InstancesIn(tables));

    /// <inheritdoc/>
    public bool Equals(RuleSet? other) => other is not null && Hash == other.Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    private string ComputeHash() =>
        Sha256.HexOf(string.Join("\n\n", Rules.Select(rule => rule.Fingerprint())));
}
