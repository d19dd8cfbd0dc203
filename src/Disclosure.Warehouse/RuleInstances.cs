using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>
/// The view <c>rule_instances</c>: what is the same in all findings of an instance, a row for each. What is not said is an empty text.
/// </summary>
internal sealed class RuleInstances(ImmutableArray<FamilyView> families, RuleProfile profile, DateOnly? asOf)
{
    public const string View = "rule_instances";

    /// <summary>The columns after the number.</summary>
    private static readonly ImmutableArray<string> texts =
    [
        "rule_id", "rule_kind", "instance", "severity", "grounding", "cells", "place_section", "place_table", "place_row", "place_column",
        "t2_layout", "t3_layout", "is_silenced", "silenced_reason", "silenced_by", "silenced_until",
    ];

    public string Create(SqlDialect dialect) =>
        $"""
        -- the instances of the rules, and what is the same in all their findings
        {dialect.ListStart(View, ["instance_number", .. texts])}
          {string.Join(",\n  ", families.SelectMany(family => family.Instances).Select(instance => Row(instance, dialect)))}
        {dialect.ListEnd};

        """;

    private string Row(NumberedInstance numbered, SqlDialect dialect)
    {
        (LinearRule rule, LinearInstance instance) = (numbered.Rule, numbered.Instance);
        Silence? silence = profile.SilenceOf(rule, instance.Name, asOf);
        RulePlace place = instance.Place;
        string?[] row =
        [
            rule.Id.Value, Code(rule.Kind), instance.Name, Code(profile.SeverityOf(rule, instance.Name)), Code(rule.Grounding),
            string.Join(' ', instance.Cells), place.Section?.Number, place.Table is { } table ? OfficialForm.Table(table, FormLayout.Layout2021).Title.Chinese : null, place.Row, place.Column,
            LayoutOf(numbered, TableKind.Proactive), LayoutOf(numbered, TableKind.Requests),
            silence is null ? "no" : "yes", silence?.Reason, silence?.By, silence?.Until?.ToString("O", CultureInfo.InvariantCulture),
        ];
        return $"({numbered.NumberText}, {string.Join(", ", row.Select(text => dialect.Literal(text ?? "")))})";
    }

    /// <summary>The only layout of a table that has the cells of an instance; <see langword="null"/> where more than one has, or it has none there.</summary>
    private static string? LayoutOf(NumberedInstance numbered, TableKind kind) => numbered.LayoutsByTable
        .Where(used => used.Role == TermRole.Own && used.Table == kind && used.Layouts.Length == 1)
        .Select(used => OfficialForm.NameOf(used.Layouts[0])).FirstOrDefault();

    /// <summary>A name of the library as the exchange formats write it.</summary>
    private static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
