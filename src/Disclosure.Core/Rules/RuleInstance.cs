namespace Disclosure.Rules;

/// <summary>An instance of a linear rule together with its rule.</summary>
internal readonly record struct RuleInstance(LinearRule Rule, LinearInstance Instance)
{
    /// <summary>Rule and instance as one name, for example <c>T3.ROW/received</c>.</summary>
    public string Name => $"{Rule.Id}/{Instance.Name}";
}
