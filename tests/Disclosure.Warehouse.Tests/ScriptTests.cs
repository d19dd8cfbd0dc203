using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>
/// What runs on DuckDB and SQLite is what other engines get: beside types, the first words of a view and how a remainder is written the
/// scripts are the same.
/// </summary>
public sealed class ScriptTests
{
    /// <summary>The statements before the first view with a rule: tables, and the list of instances.</summary>
    private const int Lists = 2;

    public static TheoryData<string> Dialects => [.. SqlDialect.All.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Views_are_the_same_for_every_engine_but_for_money_where_it_has_no_decimal(string name)
    {
        Assert.True(SqlDialect.TryGet(name, out SqlDialect? dialect));
        foreach (BlankPolicy blanks in Enum.GetValues<BlankPolicy>())
        {
            IEnumerable<string> Views(SqlDialect of) => RulesSql.Statements(Reconciler.Create(RuleSet.Standard, blanks), of).Skip(Lists)
                .Select(view => Regex.Replace(view.Replace(of.ViewStart, "CREATE VIEW", StringComparison.Ordinal), @"MOD\(([a-z0-9_.]+), (\d+)\)", "$1 % $2"))
                .Where(view => dialect.HasDecimals || !(view.StartsWith("-- ROLLUP.", StringComparison.Ordinal) || view.Contains($"CREATE VIEW {PartSums.View} AS", StringComparison.Ordinal)));
            Assert.Equal(Views(SqlDialect.DuckDb), Views(dialect));
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_table_has_every_column_with_a_type_of_the_engine(string name)
    {
        Assert.True(SqlDialect.TryGet(name, out SqlDialect? dialect));
        string[] lines = RulesSql.Statements(Reconciler.Default, dialect)[0].Split('\n');
        Assert.All(WarehouseSchema.Columns.Skip(1), column => Assert.Single(lines, line => line.TrimEnd(',') == $"  {column.Name} {dialect.TypeOf(column.Kind)}"));
        Assert.Equal($"  report_id {dialect.KeyType} NOT NULL,", lines[1]);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_list_of_instances_has_the_same_rows_for_every_engine_but_for_money_where_it_has_no_decimal(string name)
    {
        Assert.True(SqlDialect.TryGet(name, out SqlDialect? dialect));
        string[] rows = [.. Rows(dialect).Select(row => row[row.IndexOf(',', StringComparison.Ordinal)..])];
        Assert.Equal(Rows(SqlDialect.DuckDb).Select(row => row[row.IndexOf(',', StringComparison.Ordinal)..]).Where(row => dialect.HasDecimals || !row.Contains(".amount", StringComparison.Ordinal)), rows);
        Assert.Equal(Enumerable.Range(1, rows.Length), Rows(dialect).Select(row => int.Parse(row[1..row.IndexOf(',', StringComparison.Ordinal)], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_linear_rule_has_a_view()
    {
        ImmutableArray<string> statements = RulesSql.Statements(Reconciler.Default, SqlDialect.Ansi);
        Assert.All(
            RuleSet.Standard.Rules.OfType<LinearRule>(),
            rule => Assert.Single(statements, view => view.Contains($"CREATE VIEW {FamilyView.NameOf(rule)} AS", StringComparison.Ordinal)));
        Assert.Equal(string.Join('\n', statements), RulesSql.Script(Reconciler.Default, SqlDialect.Ansi));
    }

    [Fact]
    public void Coefficients_and_constants_are_written_as_they_stand()
    {
        LinearForm left = (2 * LinearForm.Of("disputes.review.total")) - LinearForm.Of("disputes.review.upheld") - LinearForm.Of(5L);
        Assert.Equal("2 * own.t4_review_total - own.t4_review_upheld - 5", SqlSum.Of(left, BlankPolicy.Unknown));
        Assert.Equal("- 3 * own.t4_review_total", SqlSum.Of(-3 * LinearForm.Of("disputes.review.total"), BlankPolicy.Unknown));
        Assert.Equal("0", SqlSum.Of(LinearForm.Zero, BlankPolicy.Unknown));
        Assert.Equal("-7", SqlSum.Of(LinearForm.Of(-7L), BlankPolicy.Unknown));
    }

    [Fact]
    public void A_rule_whose_sides_may_leave_64_bits_is_left_out_and_so_is_money_where_there_is_no_decimal()
    {
        Assert.DoesNotContain("house_x", Script(SqlDialect.DuckDb, "requests.received.total", 10_000), StringComparison.Ordinal);
        Assert.Contains("house_x", Script(SqlDialect.DuckDb, "requests.received.total", 1_000), StringComparison.Ordinal);
        Assert.Contains("house_x", Script(SqlDialect.DuckDb, "proactive.fees.amount", 1), StringComparison.Ordinal);
        Assert.DoesNotContain("house_x", Script(SqlDialect.Sqlite, "proactive.fees.amount", 1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_house_rule_stays_in_its_comment()
    {
        LinearRule rule = LinearRule.Create("HOUSE.X", new("甲", "a\r\nDROP TABLE reports;"), LinearForm.Of("disputes.review.total"), Relation.AtMost, LinearForm.Of(1L)).Value;
        string script = RulesSql.Script(Reconciler.Create(RuleSet.Standard.Add(rule)), SqlDialect.DuckDb);
        Assert.Contains("-- HOUSE.X: a  DROP TABLE reports;\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_silence_ends_with_its_day_and_its_reason_is_written_as_the_engine_reads_it()
    {
        DateOnly end = new(2024, 3, 31);
        RuleProfile profile = RuleProfile.Create("p", [new(DisputeRules.Total.Id) { Silence = new("it's \\ so", "甲", end) }]).Value;
        string Script(SqlDialect dialect, DateOnly? asOf) => RulesSql.Script(Reconciler.Create(RuleSet.Standard, profile: profile), dialect, asOf);
        Assert.Contains("'yes', 'it''s \\ so', '甲', '2024-03-31')", Script(SqlDialect.PostgreSql, end), StringComparison.Ordinal);
        Assert.Contains("'yes', 'it\\'s \\\\ so', '甲', '2024-03-31')", Script(SqlDialect.Spark, end), StringComparison.Ordinal);
        Assert.DoesNotContain("it''s", Script(SqlDialect.PostgreSql, end.AddDays(1)), StringComparison.Ordinal);
        Assert.DoesNotContain("it''s", Script(SqlDialect.PostgreSql, null), StringComparison.Ordinal);
    }

    private static string[] Rows(SqlDialect dialect) =>
        [.. RulesSql.Statements(Reconciler.Default, dialect)[1].Split('\n').Where(line => line.StartsWith("  (", StringComparison.Ordinal)).Select(line => line.TrimEnd(',').Trim())];

    private static string Script(SqlDialect dialect, string cell, long factor)
    {
        LinearRule rule = LinearRule.Create("HOUSE.X", new("甲", "a"), factor * LinearForm.Of(cell), Relation.AtMost, LinearForm.Of(1L)).Value;
        return RulesSql.Script(Reconciler.Create(RuleSet.Standard.Add(rule)), dialect);
    }
}
