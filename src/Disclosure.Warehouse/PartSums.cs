using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>The bodies under a body: which reports add up to which, and their sums cell by cell.</summary>
internal static class PartSums
{
    public const string View = "part_sums";

    /// <summary>The column with the sum of a cell over the parts.</summary>
    public static string SumOf(FormCell cell) => $"s_{CellColumns.NumberOf(cell)}";

    /// <summary>
    /// The parts of every report of a jurisdiction: of each body directly under it that had to file and is not led from above the report of
    /// the widest scope, and that of its own office.
    /// </summary>
    public static IEnumerable<string> Views(SqlDialect dialect, BlankPolicy blanks, ImmutableArray<FormCell> summed)
    {
        yield return $"""
            -- of every body and year the report of the widest scope
            {dialect.ViewStart} widest_reports AS
            SELECT * FROM (
              SELECT stored.report_id AS report_id, stored.body AS body, stored.report_year AS report_year,
                ROW_NUMBER() OVER (PARTITION BY stored.body, stored.report_year ORDER BY
                  CASE stored.report_scope WHEN 'jurisdiction' THEN 3 WHEN 'local_level' THEN 2 WHEN 'own' THEN 1 ELSE 0 END DESC, stored.report_id) AS narrowness
              FROM latest_reports stored
            ) AS ordered
            WHERE narrowness = 1;

            """;
        yield return $"""
            -- of every report of a jurisdiction its parts, and a row for every part that is missing
            {dialect.ViewStart} report_parts AS
            SELECT whole.report_id AS whole_id, part.report_id AS part_id, CASE WHEN part.narrowness = 1 THEN 0 ELSE 1 END AS is_missing
            FROM latest_reports whole JOIN {WarehouseSchema.Roster} listed ON listed.parent = whole.body
              LEFT JOIN widest_reports part ON part.body = listed.body AND part.report_year = whole.report_year
            WHERE whole.report_scope = 'jurisdiction' AND COALESCE(listed.is_vertical, 0) = 0
              AND COALESCE(listed.first_year, 0) <= whole.report_year AND COALESCE(listed.last_year, 9999) >= whole.report_year
            UNION ALL
            SELECT whole.report_id AS whole_id, office.report_id AS part_id, 0 AS is_missing
            FROM latest_reports whole JOIN latest_reports office ON office.body = whole.body AND office.report_year = whole.report_year
            WHERE whole.report_scope = 'jurisdiction' AND office.report_scope = 'own' AND whole.body IN (SELECT parent FROM {WarehouseSchema.Roster});

            """;
        if (!summed.IsEmpty) yield return Create(dialect, blanks, summed);
    }

    /// <summary>A sum counts where no part lacks the figure: lacks are counted by their reasons, in units.</summary>
    private static string Create(SqlDialect dialect, BlankPolicy blanks, ImmutableArray<FormCell> summed)
    {
        SqlLack lack = new(blanks, isBetweenReports: true, dialect);
        return $"""
            -- of every report of a jurisdiction the sums of its parts, and what they lack: blank in ones, absent in millions, unreadable in millions of millions
            {dialect.ViewStart} {View} AS
            SELECT parts.whole_id AS whole_id, MAX(parts.is_missing) AS is_missing, COUNT(*) - SUM(parts.is_missing) AS part_count,
              {string.Join(",\n  ", summed.Select(cell => $"SUM({SqlSum.Figure("part", cell, blanks, isBetweenReports: true)}) AS {SumOf(cell)}, {lack.Sum(cell, "part", "parts.is_missing")}"))}
            FROM report_parts parts LEFT JOIN {WarehouseSchema.Reports} part ON part.report_id = parts.part_id
            GROUP BY parts.whole_id;

            """;
    }
}
