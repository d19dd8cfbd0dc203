using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Filing;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Disclosure.Warehouse.Tests;

/// <summary>An embedded engine with the script of a dialect, for reports to be put in and findings to be asked for.</summary>
internal sealed class Engine : IDisposable
{
    /// <summary>The address of a PostgreSQL that tests may fill and empty: <c>.ci/run</c> starts one. Without it that engine is not tested.</summary>
    private static readonly string? postgreSql = Environment.GetEnvironmentVariable("DISCLOSURE_POSTGRESQL");

    private readonly DbConnection connection;

    private Engine(DbConnection connection)
    {
        this.connection = connection;
        connection.Open();
    }

    private Engine(DbConnection connection, SqlDialect dialect, Reconciler reconciler, DateOnly? asOf)
        : this(connection)
    {
        if (dialect == SqlDialect.PostgreSql) Run("DROP SCHEMA public CASCADE; CREATE SCHEMA public; SET jit = off;");
        Run(RulesSql.Script(reconciler, dialect, asOf));
    }

    /// <summary>The engines that can be run here.</summary>
    public static IEnumerable<SqlDialect> All => postgreSql is null
        ? [SqlDialect.Sqlite, SqlDialect.DuckDb]
        : [SqlDialect.Sqlite, SqlDialect.DuckDb, SqlDialect.PostgreSql];

    public static Engine Of(SqlDialect dialect, Reconciler? reconciler = null, DateOnly? asOf = null) => new(
        dialect == SqlDialect.Sqlite ? new SqliteConnection("Data Source=:memory:")
        : dialect == SqlDialect.DuckDb ? new DuckDBConnection("Data Source=:memory:")
        : new NpgsqlConnection(postgreSql),
        dialect,
        reconciler ?? Reconciler.Default,
        asOf);

    /// <summary>A DuckDB with neither tables nor views: it reads and writes files.</summary>
    public static Engine Bare() => new(new DuckDBConnection("Data Source=:memory:"));

    /// <summary>Takes these reports and bodies in the place of all others, in bulk.</summary>
    public void Hold(IReadOnlyCollection<StoredReport> reports, IEnumerable<RosterBody>? roster = null)
    {
        Run($"DELETE FROM {WarehouseSchema.Reports}; DELETE FROM {WarehouseSchema.Explanations}; DELETE FROM {WarehouseSchema.Roster};");
        Add(WarehouseSchema.Reports, reports.Select(stored => WarehouseSchema.Columns.Select(column => column.ValueOf(stored))));
        Add(
            WarehouseSchema.Explanations,
            from stored in reports
            from explanation in stored.Report.Explanations
            select new object?[] { stored.Id, explanation.Rule, explanation.Instance, explanation.Residual });
        Add(WarehouseSchema.Roster, (roster ?? []).Select(RosterCsv.Fields));
        if (connection is NpgsqlConnection) Run("ANALYZE;");
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
        command.CommandTimeout = 0;
        command.CommandText =
            "SELECT report_id, rule_id, instance, severity, outcome, undetermined_because, left_value, right_value, residual," +
            " grounding, cells, place_section, place_table, place_row, place_column, silenced_reason, silenced_by, silenced_until FROM findings";
        using DbDataReader reader = command.ExecuteReader();
        List<ToldFinding> told = [];
        while (reader.Read())
        {
            told.Add(new(
                Text(reader, 0)!, Text(reader, 1)!, Text(reader, 2)!, Text(reader, 3)!, Text(reader, 4)!, Text(reader, 5), Number(reader, 6), Number(reader, 7), Number(reader, 8),
                ToldFinding.Joined([.. Enumerable.Range(9, 6).Select(column => Text(reader, column))]),
                ToldFinding.Joined([.. Enumerable.Range(15, 3).Select(column => Text(reader, column))])));
        }

        return told;
    }

    public void Dispose() => connection.Dispose();

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : string.Intern(reader.GetString(column));

    private static decimal? Number(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Convert.ToDecimal(reader.GetValue(column).ToString(), CultureInfo.InvariantCulture);

    [SuppressMessage("Security", "CA2100", Justification = "The text is made here, of generated reports.")]
    public void Run(string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Add(string table, IEnumerable<IEnumerable<object?>> rows)
    {
        if (connection is SqliteConnection sqlite) Insert(sqlite, table, rows);
        else if (connection is NpgsqlConnection postgres) Copy(postgres, table, rows);
        else Copy(table, rows);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made here.")]
    private static void Insert(SqliteConnection connection, string table, IEnumerable<IEnumerable<object?>> rows)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (object?[] row in rows.Select(row => row.ToArray()))
        {
            if (command.Parameters.Count == 0)
            {
                command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", row.Select((_, at) => $"@p{at}"))})";
                for (int i = 0; i < row.Length; i++) command.Parameters.AddWithValue($"@p{i}", DBNull.Value);
            }

            for (int i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] is decimal money ? money.ToString(CultureInfo.InvariantCulture) : row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Copy(NpgsqlConnection connection, string table, IEnumerable<IEnumerable<object?>> rows)
    {
        using TextWriter writer = connection.BeginTextImport($"COPY {table} FROM STDIN (FORMAT csv)");
        foreach (IEnumerable<object?> row in rows) writer.Write(WideCsv.Line(row.Select(WideCsv.Field)));
    }

    private void Copy(string table, IEnumerable<IEnumerable<object?>> rows)
    {
        string path = Path.GetTempFileName();
        File.WriteAllLines(path, rows.Select(row => WideCsv.Line(row.Select(WideCsv.Field)).TrimEnd()).Prepend("heading"));
        if (new FileInfo(path).Length > "heading\n".Length) Run($"COPY {table} FROM '{path}' (FORMAT csv, HEADER false, SKIP 1, NULLSTR '', DELIMITER ',', QUOTE '\"', ESCAPE '\"');");
        File.Delete(path);
    }
}
