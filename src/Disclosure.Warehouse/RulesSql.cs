using System.Collections.Immutable;
using System.Text;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>
/// The linear rules as SQL text over the wide table, made from the rule table: the tables, a view a rule, and a view <c>findings</c> with what
/// is broken or explained, and the hard and expected relations that could not be decided.
/// </summary>
/// <remarks>
/// The views tell what the library tells of the same reports. A rule over other reports takes that of the same body and scope for the year
/// before in its latest revision; rules over the bodies under a body are left out, and rules that are no linear relation.
/// </remarks>
public static class RulesSql
{
    /// <summary>The whole script: tables, views, findings.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="blanks">How blanks are read.</param>
    public static string Script(RuleSet rules, SqlDialect dialect, BlankPolicy blanks = BlankPolicy.Unknown)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(dialect);
        return string.Join('\n', Statements(rules, dialect, blanks));
    }

    /// <summary>The script statement by statement, each ended by a semicolon and a line feed.</summary>
    /// <inheritdoc cref="Script" path="/param"/>
    public static ImmutableArray<string> Statements(RuleSet rules, SqlDialect dialect, BlankPolicy blanks = BlankPolicy.Unknown)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(dialect);
        ImmutableArray<FamilyView> families =
        [
            .. from rule in rules.Rules.OfType<LinearRule>()
               where rule.Reach != RuleReach.BetweenBodies
               let family = new FamilyView(rule, dialect, blanks)
               where !family.IsEmpty
               select family,
        ];
        return [SqlTables.Create(dialect), Latest(dialect), .. families.Select(family => family.Create()), Findings(families, dialect)];
    }

    private static string Latest(SqlDialect dialect) =>
        $"""
        -- the latest revision of every report
        {dialect.ViewStart} latest_reports AS
        SELECT * FROM (
          SELECT stored.*, COALESCE(stored.report_scope, '') AS report_scope_key,
            ROW_NUMBER() OVER (PARTITION BY stored.body, stored.report_scope, stored.report_year ORDER BY stored.revision DESC, stored.report_id) AS newness
          FROM {WarehouseSchema.Reports} stored
        ) AS ordered
        WHERE newness = 1;

        """;

    private static string Findings(ImmutableArray<FamilyView> families, SqlDialect dialect)
    {
        StringBuilder text = new();
        text.Append("-- what a reader of a report has to know\n").Append(dialect.ViewStart).Append(" findings AS\n");
        return text.AppendJoin("  UNION ALL\n", families.Select(Select)).Append(";\n").ToString();
    }

    private static string Select(FamilyView family)
    {
        Rule rule = family.Rule;
        string start = $"SELECT found.report_id AS report_id, found.rule_id AS rule_id, found.instance AS instance, '{Snake(rule.Severity.ToString())}' AS severity, ";
        string end = $"found.left_value AS left_value, found.right_value AS right_value, found.residual AS residual, '{Snake(rule.Grounding.ToString())}' AS grounding";
        string where = rule.Kind is RuleKind.Identity or RuleKind.Expected ? "found.outcome <> 'holds'" : "found.outcome = 'broken'";
        return rule.Kind == RuleKind.Expected
            ? $"""
              {start}
                CASE WHEN filed.is_filed = 1 THEN 'explained' ELSE found.outcome END AS outcome, {end}
              FROM {family.Name} found LEFT JOIN (SELECT DISTINCT report_id, rule_id, instance, residual, 1 AS is_filed FROM {WarehouseSchema.Explanations}) filed
                ON filed.report_id = found.report_id AND filed.rule_id = found.rule_id AND filed.instance = found.instance AND filed.residual = found.residual
              WHERE {where}

              """
            : $"""
              {start}
                found.outcome AS outcome, {end}
              FROM {family.Name} found WHERE {where}

              """;
    }

    /// <summary>A name of the library as the exchange formats write it.</summary>
    private static string Snake(string name) =>
        string.Concat(name.Select((c, at) => at > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
