using System.Collections.Immutable;

namespace Disclosure.Warehouse;

/// <summary>The view <c>findings</c>: what a reader of a report has to know, as severe as the profile has it, and what of it is silenced.</summary>
internal static class FindingsView
{
    public static string Create(ImmutableArray<FamilyView> families, SqlDialect dialect) =>
        $"""
        -- what a reader of a report has to know
        {dialect.ViewStart} findings AS
        SELECT found.report_id AS report_id, named.rule_id AS rule_id, named.instance AS instance, named.severity AS severity,
          CASE WHEN filed.is_filed = 1 AND named.rule_kind = 'expected' THEN 'explained' ELSE found.outcome END AS outcome,
          found.undetermined_because AS undetermined_because,
          found.left_value AS left_value, found.right_value AS right_value, found.residual AS residual, named.grounding AS grounding, named.cells AS cells,
          NULLIF(named.place_section, '') AS place_section, NULLIF(named.place_table, '') AS place_table,
          NULLIF(named.place_row, '') AS place_row, NULLIF(named.place_column, '') AS place_column,
          CASE WHEN named.is_silenced = 'yes' THEN named.silenced_reason END AS silenced_reason,
          NULLIF(named.silenced_by, '') AS silenced_by, NULLIF(named.silenced_until, '') AS silenced_until
        FROM (
        {string.Join("\n  UNION ALL\n", families.Select(Select))}
        ) AS found JOIN {RuleInstances.View} named ON named.instance_number = found.instance_number
          LEFT JOIN (SELECT DISTINCT report_id, rule_id, instance, residual, 1 AS is_filed FROM {WarehouseSchema.Explanations}) filed
          ON filed.report_id = found.report_id AND filed.rule_id = named.rule_id AND filed.instance = named.instance AND filed.residual = found.residual;

        """;

    private static string Select(FamilyView family) =>
        $"""
          SELECT report_id, instance_number, outcome, undetermined_because, left_value, right_value, residual
          FROM {family.Name} WHERE {family.IsFinding}
        """;
}
