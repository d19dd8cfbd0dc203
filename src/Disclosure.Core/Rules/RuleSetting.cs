namespace Disclosure.Rules;

/// <summary>What a profile changes about one rule, or about one instance of it.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The instance; <see langword="null"/> means all of them.</param>
public sealed record RuleSetting(RuleId Rule, string? Instance = null)
{
    /// <summary>What a breach asks for; <see langword="null"/> leaves it as the catalogue has it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The decision that findings need no action.</summary>
    public Silence? Silence { get; init; }

    /// <summary>The sentence of a broken instance; <see langword="null"/> leaves it as the catalogue has it.</summary>
    public MessageTemplate? Message { get; init; }

    /// <summary>Whether the setting is about an instance.</summary>
    public bool Concerns(RuleId rule, string instance) => Rule == rule && (Instance is null || Instance == instance);
}
