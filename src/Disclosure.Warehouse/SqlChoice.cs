using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>What a profile says of the instances of a rule, as an expression over the name of the instance.</summary>
internal static class SqlChoice
{
    /// <param name="family">The rule.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="valueOf">What is said of an instance; <see langword="null"/> where nothing is.</param>
    public static string Of(FamilyView family, SqlDialect dialect, Func<Rule, string, string?> valueOf)
    {
        var choices = family.Instances.GroupBy(instance => valueOf(family.Rule, instance)).OrderByDescending(choice => choice.Count()).ToArray();
        string usual = dialect.Literal(choices[0].Key);
        return choices.Length == 1
            ? usual
            : $"CASE {string.Concat(choices.Skip(1).Select(choice => $"WHEN found.instance IN ({string.Join(", ", choice.Select(dialect.Literal))}) THEN {dialect.Literal(choice.Key)} "))}ELSE {usual} END";
    }
}
