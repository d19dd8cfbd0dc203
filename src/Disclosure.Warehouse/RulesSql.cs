using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>
/// The linear rules as SQL text over the wide table, made from the rule table: the tables, a view a rule, and a view <c>findings</c> with what
/// is broken or explained, and the hard and expected relations that could not be decided.
/// </summary>
/// <remarks>
/// The views tell what the library tells of the same reports. A rule over two years takes the report of the same body and scope for the year
/// before in its latest revision; a rule over bodies takes them from the table of the roster. Rules that are no linear relation are left out.
/// </remarks>
public static class RulesSql
{
    /// <summary>The whole script: tables, views, findings.</summary>
    /// <param name="reconciler">Rules, reading of blanks, and the profile with its severities and silences.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="asOf">The day on which silences with an end are judged; without it they silence nothing.</param>
    public static string Script(Reconciler reconciler, SqlDialect dialect, DateOnly? asOf = null) => string.Join('\n', Statements(reconciler, dialect, asOf));

    /// <summary>The script statement by statement, each ended by a semicolon and a line feed.</summary>
    /// <inheritdoc cref="Script" path="/param"/>
    public static ImmutableArray<string> Statements(Reconciler reconciler, SqlDialect dialect, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(dialect);
        ImmutableArray<FamilyView> families = Families(reconciler, dialect);
        ImmutableArray<FormCell> summed = [.. families.SelectMany(family => family.Summed).Distinct()];
        return
        [
            SqlTables.Create(dialect), new RuleInstances(families, reconciler.Profile, asOf).Create(dialect), Latest(dialect),
            .. PartSums.Views(dialect, reconciler.Blanks, summed), .. families.Select(family => family.Create()), FindingsView.Create(families, dialect),
        ];
    }

    private static ImmutableArray<FamilyView> Families(Reconciler reconciler, SqlDialect dialect)
    {
        ImmutableArray<FamilyView>.Builder families = ImmutableArray.CreateBuilder<FamilyView>();
        int next = 1;
        foreach (LinearRule rule in reconciler.Rules.Rules.OfType<LinearRule>())
        {
            FamilyView family = new(rule, dialect, reconciler.Blanks, next);
            if (family.Instances.IsEmpty) continue;
            families.Add(family);
            next += family.Instances.Length;
        }

        return families.ToImmutable();
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
}
