using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Something that a report is held against.</summary>
/// <remarks>Immutable. A rule is a value with equality by <see cref="Id"/>: two rules with one identifier are the same rule.</remarks>
public abstract class Rule : IEquatable<Rule>
{
    private protected Rule(RuleDescription description)
    {
        Id = description.Id;
        Title = description.Title;
        Statement = description.Statement;
        Source = description.Source;
        Kind = description.Kind;
        Severity = description.Severity;
        Grounding = description.Grounding;
        Message = description.Message;
    }

    /// <summary>The stable identifier.</summary>
    public RuleId Id { get; }

    /// <summary>What the rule demands, in a few words.</summary>
    public BilingualText Title { get; }

    /// <summary>What must hold, as a formula or in words, with its threshold where it has one.</summary>
    public BilingualText Statement { get; }

    /// <summary>Where the rule comes from: the form, the article, or what was seen in published reports.</summary>
    public BilingualText Source { get; }

    /// <summary>The kind of the rule.</summary>
    public RuleKind Kind { get; }

    /// <summary>What a breach asks for.</summary>
    public Severity Severity { get; }

    /// <summary>On what the rule rests.</summary>
    public Grounding Grounding { get; }

    /// <summary>How far the rule looks.</summary>
    public abstract RuleReach Reach { get; }

    /// <summary>The sentence of a broken instance.</summary>
    public MessageTemplate Message { get; }

    /// <inheritdoc/>
    public bool Equals(Rule? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Id.GetHashCode();

    /// <summary>Equality by identifier.</summary>
    public static bool operator ==(Rule? left, Rule? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by identifier.</summary>
    public static bool operator !=(Rule? left, Rule? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override string ToString() => Id.Value;

    /// <summary>What a breach of an instance asks for.</summary>
    internal virtual Severity SeverityOf(string instance) => Severity;

    /// <summary>Everything that decides what the rule does, as stable text: the rule set is hashed over it.</summary>
    internal abstract string Fingerprint();
}
