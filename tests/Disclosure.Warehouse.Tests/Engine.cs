using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Rules;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Disclosure.Warehouse.Tests;

/// <summary>An embedded engine with the script of a dialect, for reports to be put in and findings to be asked for.</summary>
internal sealed class Engine : IDisposable
{
    private const int RowsOfStatement = 20;

    /// <summary>The address of a PostgreSQL that tests may fill and empty: <c>.ci/run</c> starts one. Without it that engine is not tested.</summary>
    private static readonly string? postgreSql = Environment.GetEnvironmentVariable("DISCLOSURE_POSTGRESQL");

    private readonly DbConnection connection;

    private Engine(DbConnection connection, SqlDialect dialect, BlankPolicy blanks)
    {
        this.connection = connection;
        connection.Open();
        if (dialect == SqlDialect.PostgreSql) Run("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
        Run(RulesSql.Script(RuleSet.Standard, dialect, blanks));
    }

    /// <summary>The engines that can be run here.</summary>
    public static IEnumerable<SqlDialect> All => postgreSql is null
        ? [SqlDialect.Sqlite, SqlDialect.DuckDb]
        : [SqlDialect.Sqlite, SqlDialect.DuckDb, SqlDialect.PostgreSql];

    public static Engine Of(SqlDialect dialect, BlankPolicy blanks) =>
        dialect == SqlDialect.Sqlite ? new(new SqliteConnection("Data Source=:memory:"), dialect, blanks)
        : dialect == SqlDialect.DuckDb ? new(new DuckDBConnection("Data Source=:memory:"), dialect, blanks)
        : new(new NpgsqlConnection(postgreSql), dialect, blanks);

    /// <summary>Takes these reports in the place of all others.</summary>
    public void Hold(IReadOnlyCollection<StoredReport> reports)
    {
        Run($"DELETE FROM {WarehouseSchema.Reports};");
        Run($"DELETE FROM {WarehouseSchema.Explanations};");
        foreach (StoredReport[] some in reports.Chunk(RowsOfStatement))
            Run($"INSERT INTO {WarehouseSchema.Reports} VALUES {string.Join(", ", some.Select(Row))};");
        foreach (StoredReport stored in reports)
        {
            foreach (Explanation explanation in stored.Report.Explanations)
                Run($"INSERT INTO {WarehouseSchema.Explanations} VALUES ({Literal(stored.Id)}, {Literal(explanation.Rule)}, {Literal(explanation.Instance)}, {Literal(explanation.Residual)});");
        }
    }

    /// <summary>The rows of an answer, fields between spaces.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The text is that of a page of the documentation.")]
    public IEnumerable<string> Ask(string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    public IEnumerable<ToldFinding> Findings()
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT report_id, rule_id, instance, severity, outcome, left_value, right_value, residual FROM findings";
        using DbDataReader reader = command.ExecuteReader();
        List<ToldFinding> told = [];
        while (reader.Read())
            told.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), Number(reader, 5), Number(reader, 6), Number(reader, 7)));
        return told;
    }

    public void Dispose() => connection.Dispose();

    private static decimal? Number(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Convert.ToDecimal(reader.GetValue(column).ToString(), CultureInfo.InvariantCulture);

    private static string Row(StoredReport stored) => $"({string.Join(", ", WarehouseSchema.Columns.Select(column => Literal(column.ValueOf(stored))))})";

    private static string Literal(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"no literal for {value.GetType()}"),
    };

    [SuppressMessage("Security", "CA2100", Justification = "The text is made here, of generated reports.")]
    public void Run(string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
