using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>The view <c>findings</c>: what a reader of a report has to know, as severe as the profile has it, and what of it is silenced.</summary>
internal sealed class FindingsView(ImmutableArray<FamilyView> families, RuleProfile profile, SqlDialect dialect, DateOnly? asOf)
{
    public string Create()
    {
        StringBuilder text = new();
        text.Append("-- what a reader of a report has to know\n").Append(dialect.ViewStart).Append(" findings AS\n");
        return text.AppendJoin("  UNION ALL\n", families.Select(Select)).Append(";\n").ToString();
    }

    private string Select(FamilyView family)
    {
        Rule rule = family.Rule;
        bool mayBeExplained = rule.Kind == RuleKind.Expected;
        return $"""
            SELECT found.report_id AS report_id, found.rule_id AS rule_id, found.instance AS instance,
              {SqlChoice.Of(family, dialect, (_, instance) => Snake(profile.SeverityOf(rule, instance).ToString()))} AS severity,
              {(mayBeExplained ? "CASE WHEN filed.is_filed = 1 THEN 'explained' ELSE found.outcome END" : "found.outcome")} AS outcome,
              found.left_value AS left_value, found.right_value AS right_value, found.residual AS residual, '{Snake(rule.Grounding.ToString())}' AS grounding,
              {Silenced(family, silence => silence.Reason)} AS silenced_reason,
              {Silenced(family, silence => silence.By)} AS silenced_by,
              {Silenced(family, silence => silence.Until?.ToString("O", CultureInfo.InvariantCulture))} AS silenced_until
            FROM {family.Name} found{(mayBeExplained ? Explanations : "")}
            WHERE {(rule.Kind is RuleKind.Identity or RuleKind.Expected ? "found.outcome <> 'holds'" : "found.outcome = 'broken'")}

            """;
    }

    private static string Explanations =>
        $"""
         LEFT JOIN (SELECT DISTINCT report_id, rule_id, instance, residual, 1 AS is_filed FROM {WarehouseSchema.Explanations}) filed
          ON filed.report_id = found.report_id AND filed.rule_id = found.rule_id AND filed.instance = found.instance AND filed.residual = found.residual
        """;

    private string Silenced(FamilyView family, Func<Silence, string?> told) =>
        SqlChoice.Of(family, dialect, (rule, instance) => profile.SilenceOf(rule, instance, asOf) is { } silence ? told(silence) : null);

    /// <summary>A name of the library as the exchange formats write it.</summary>
    private static string Snake(string name) =>
        string.Concat(name.Select((c, at) => at > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
