using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>A linear rule as a view: a row a report and instance, with its outcome, why it is undetermined, and both sides.</summary>
internal sealed class FamilyView
{
    private readonly LinearRule rule;
    private readonly BlankPolicy blanks;
    private readonly SqlDialect dialect;

    /// <param name="rule">The rule.</param>
    /// <param name="dialect">The engine: an instance that it cannot compute exactly is left out.</param>
    /// <param name="blanks">How blanks enter.</param>
    /// <param name="first">The number of its first instance.</param>
    public FamilyView(LinearRule rule, SqlDialect dialect, BlankPolicy blanks, int first)
    {
        this.rule = rule;
        this.blanks = blanks;
        this.dialect = dialect;
        Instances =
        [
            .. rule.Instances.Where(instance => SqlSum.Fits(instance) && (dialect.HasDecimals || !instance.Cells.Any(cell => cell.IsAmount)))
                .Select((instance, at) => new NumberedInstance(first + at, rule, instance)),
        ];
    }

    /// <summary>The rule as a name: <c>t3_row</c>.</summary>
    public string Name => NameOf(rule);

    /// <summary>The instances that the engine can compute.</summary>
    public ImmutableArray<NumberedInstance> Instances { get; }

    /// <summary>The cells that are added over the parts of a whole.</summary>
    public IEnumerable<FormCell> Summed => Instances.SelectMany(instance => instance.Terms).Where(term => term.Role == TermRole.Children).Select(term => term.Cell);

    /// <summary>Which outcomes are findings.</summary>
    public string IsFinding => rule.Kind is RuleKind.Identity or RuleKind.Expected ? "outcome <> 'holds'" : "outcome = 'broken'";

    public static string NameOf(Rule rule) => string.Concat(rule.Id.Value.Select(c => c == '.' ? '_' : char.ToLowerInvariant(c)));

    public string Create() =>
        $"""
        -- {rule.Id}: {InOneLine(rule.Statement.English)}
        {dialect.ViewStart} {Name} AS
        SELECT report_id, '{rule.Id}' AS rule_id, instance,
          CASE WHEN difference IS NULL THEN 'undetermined' WHEN difference {Symbol} 0 THEN 'holds' ELSE 'broken' END AS outcome,
          CASE WHEN difference IS NULL THEN TRIM({Reasons}) END AS undetermined_because,
          CASE WHEN difference IS NOT NULL THEN lhs END AS left_value,
          CASE WHEN difference IS NOT NULL THEN rhs END AS right_value,
          difference AS residual, instance_number
        FROM (
          SELECT sides.*, CASE WHEN is_uncovered = 0 AND is_circular = 0 THEN lhs - rhs END AS difference
          FROM (
        {(rule.Reach == RuleReach.BetweenBodies ? OfParts() : string.Join("\n    UNION ALL\n", Instances.Select(Select)))}
          ) AS sides
        ) AS compared;

        """;

    /// <summary>The reasons in the order of the findings format, each followed by a space.</summary>
    private const string Reasons =
        "CASE WHEN is_blank = 1 THEN 'blank ' ELSE '' END || CASE WHEN is_absent = 1 THEN 'not_in_source ' ELSE '' END || CASE WHEN is_unread = 1 THEN 'not_read ' ELSE '' END" +
        " || CASE WHEN is_uncovered = 1 THEN 'unsupported_form' WHEN is_circular = 1 THEN 'circular' ELSE '' END";

    /// <summary>A house rule is named by its users: what ends a comment would begin a statement.</summary>
    private static string InOneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private string Symbol => Instances[0].Instance.Relation switch { Relation.Equal => "=", Relation.AtMost => "<=", _ => ">=" };

    private bool IsBetweenReports => rule.Reach != RuleReach.WithinReport;

    private SqlLack Lack => new(blanks, IsBetweenReports, dialect);

    private string Select(NumberedInstance one) =>
        $"""
            SELECT own.report_id AS report_id, {one.NumberText} AS instance_number, '{one.Instance.Name}' AS instance,
              {SqlSum.Of(one.Instance.Left, blanks, IsBetweenReports)} AS lhs,
              {SqlSum.Of(one.Instance.Right, blanks, IsBetweenReports)} AS rhs,
              {Lack.Columns([.. one.Terms])}, {Unproven(one.Instance)}
            FROM {From}{Where(one)}
        """;

    /// <summary>An identity of a form that is not covered, or one that placed a figure, is no evidence.</summary>
    private string Unproven(LinearInstance instance) => rule.Kind == RuleKind.Identity
        ? $"CASE WHEN own.is_covered = 0 THEN 1 ELSE 0 END AS is_uncovered, CASE WHEN own.circular LIKE '% {rule.Id}/{instance.Name} %' THEN 1 ELSE 0 END AS is_circular"
        : "0 AS is_uncovered, 0 AS is_circular";

    private string From => rule.Reach == RuleReach.BetweenYears
        ? $"{WarehouseSchema.Reports} own JOIN latest_reports other ON other.body = own.body AND other.report_scope_key = COALESCE(own.report_scope, '') AND other.report_year = own.report_year - 1"
        : $"{WarehouseSchema.Reports} own";

    /// <summary>An instance exists where the tables have all its cells.</summary>
    private string Where(NumberedInstance one)
    {
        string[] conditions =
        [
            .. from used in one.LayoutsByTable
               where used.Layouts.Length < OfficialForm.Layouts.Length
               select $"{SqlSum.AliasOf(used.Role)}.{WarehouseSchema.LayoutOf(used.Table)} IN ({string.Join(", ", used.Layouts.Select(layout => $"'{OfficialForm.NameOf(layout)}'"))})",
            .. rule.Reach == RuleReach.BetweenYears ? ["other.is_covered = 1"] : Array.Empty<string>(),
        ];
        return conditions.Length == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
    }

    /// <summary>All instances in one select: every report of a whole meets the list of instances.</summary>
    private string OfParts() =>
        $"""
            SELECT own.report_id AS report_id, named.instance_number AS instance_number, named.instance AS instance,
              {Choice(one => SqlSum.Of(one.Instance.Left, blanks, isBetweenReports: true))} AS lhs,
              {Choice(one => SqlSum.Of(one.Instance.Right, blanks, isBetweenReports: true))} AS rhs,
              {Choice(one => Lack.Blank(one.Terms))} AS is_blank,
              {Choice(one => Lack.Absent(one.Terms))} AS is_absent,
              {Choice(one => SqlLack.Unread(one.Terms))} AS is_unread, 0 AS is_uncovered, 0 AS is_circular
            FROM {WarehouseSchema.Reports} own JOIN {PartSums.View} sums ON sums.whole_id = own.report_id CROSS JOIN {RuleInstances.View} named
            WHERE named.rule_id = '{rule.Id}' AND sums.part_count > 0{Concerns}
              AND (named.t2_layout = '' OR named.t2_layout = own.t2_layout) AND (named.t3_layout = '' OR named.t3_layout = own.t3_layout)
        """;

    private string Choice(Func<NumberedInstance, string> of) => SqlChoice.Of(Instances, "named.instance_number", of);

    /// <summary>A sum speaks where no part is missing, a bound where one is.</summary>
    private string Concerns => rule == RollupRules.Sum ? " AND sums.is_missing = 0" : rule == RollupRules.Bound ? " AND sums.is_missing = 1" : "";
}
