using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>A linear rule as a view: a row a report and instance, with its outcome and both sides.</summary>
internal sealed class FamilyView
{
    private readonly LinearRule rule;
    private readonly SqlDialect dialect;
    private readonly BlankPolicy blanks;
    private readonly ImmutableArray<LinearInstance> instances;

    public FamilyView(LinearRule rule, SqlDialect dialect, BlankPolicy blanks)
    {
        this.rule = rule;
        this.dialect = dialect;
        this.blanks = blanks;
        instances = [.. rule.Instances.Where(instance => SqlSum.Fits(instance) && (dialect.HasDecimals || !instance.Cells.Any(cell => cell.IsAmount)))];
    }

    /// <summary>The rule as a name: <c>t3_row</c>.</summary>
    public string Name => NameOf(rule);

    public LinearRule Rule => rule;

    /// <summary>The names of the instances, each once.</summary>
    public IEnumerable<string> Instances => instances.Select(instance => instance.Name).Distinct();

    /// <summary>Whether the rule has an instance that the engine can compute exactly.</summary>
    public bool IsEmpty => instances.IsEmpty;

    public static string NameOf(Rule rule) => string.Concat(rule.Id.Value.Select(c => c == '.' ? '_' : char.ToLowerInvariant(c)));

    public string Create() =>
        $"""
        -- {rule.Id}: {InOneLine(rule.Statement.English)}
        {dialect.ViewStart} {Name} AS
        {(rule.Reach == RuleReach.BetweenBodies ? PartSums.With(rule, instances, blanks) : "")}SELECT report_id, rule_id, instance,
          CASE WHEN difference IS NULL THEN 'undetermined' WHEN difference {Symbol} 0 THEN 'holds' ELSE 'broken' END AS outcome,
          CASE WHEN difference IS NULL THEN NULL ELSE lhs END AS left_value,
          CASE WHEN difference IS NULL THEN NULL ELSE lhs - difference END AS right_value,
          difference AS residual
        FROM (
          SELECT report_id, rule_id, instance, lhs, CASE WHEN unproven = 1 THEN NULL ELSE lhs - rhs END AS difference
          FROM (
        {string.Join("\n    UNION ALL\n", instances.Select(Select))}
          ) AS sides
        ) AS compared;

        """;

    /// <summary>A house rule is named by its users: what ends a comment would begin a statement.</summary>
    private static string InOneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private string Symbol => instances[0].Relation switch { Relation.Equal => "=", Relation.AtMost => "<=", _ => ">=" };

    private string Select(LinearInstance instance) =>
        $"""
            SELECT own.report_id AS report_id, '{rule.Id}' AS rule_id, '{instance.Name}' AS instance,
              {SqlSum.Of(instance.Left, blanks, IsBetweenReports)} AS lhs,
              {SqlSum.Of(instance.Right, blanks, IsBetweenReports)} AS rhs, {Unproven(instance)} AS unproven
            FROM {From}{Where(instance)}
        """;

    /// <summary>An identity of a form that is not covered, or one that placed a figure, is no evidence.</summary>
    private string Unproven(LinearInstance instance) => rule.Kind == RuleKind.Identity
        ? $"CASE WHEN own.is_covered = 0 OR own.circular LIKE '% {rule.Id}/{instance.Name} %' THEN 1 ELSE 0 END"
        : "0";

    private bool IsBetweenReports => rule.Reach != RuleReach.WithinReport;

    private string From => rule.Reach switch
    {
        RuleReach.BetweenBodies => $"{PartSums.Wholes} own",
        RuleReach.BetweenYears => $"{WarehouseSchema.Reports} own JOIN latest_reports other ON other.body = own.body AND other.report_scope_key = COALESCE(own.report_scope, '') AND other.report_year = own.report_year - 1",
        _ => $"{WarehouseSchema.Reports} own",
    };

    private string Where(LinearInstance instance)
    {
        IEnumerable<LinearTerm> terms = instance.Left.Terms.Concat(instance.Right.Terms).Where(term => term.Role != TermRole.Children);
        string[] conditions = [.. Layouts(terms), .. rule.Reach == RuleReach.BetweenYears ? ["other.is_covered = 1"] : Array.Empty<string>()];
        return conditions.Length == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
    }

    /// <summary>An instance exists where the tables have all its cells.</summary>
    private static IEnumerable<string> Layouts(IEnumerable<LinearTerm> terms) =>
        from used in terms.GroupBy(term => (term.Role, term.Cell.Table))
        let layouts = OfficialForm.Layouts.Where(layout => used.All(term => OfficialForm.Table(used.Key.Table, layout).Contains(term.Cell))).ToArray()
        where layouts.Length < OfficialForm.Layouts.Length
        select $"{SqlSum.AliasOf(used.Key.Role)}.{WarehouseSchema.LayoutOf(used.Key.Table)} IN ({string.Join(", ", layouts.Select(layout => $"'{OfficialForm.NameOf(layout)}'"))})";
}
