using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Forms;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>Reports as rows of a table in the memory of a database inside this process.</summary>
internal sealed class SqlReports : IDisposable
{
    private readonly DbConnection connection;
    private readonly DbCommand count;

    private SqlReports(DbConnection connection)
    {
        this.connection = connection;
        connection.Open();
        Execute(IdentitySql.CreateTable);
        count = Command(IdentitySql.CountConsistent);
    }

    /// <summary>In DuckDB, with one thread.</summary>
    public static SqlReports InDuckDb(IEnumerable<FiledReport> reports)
    {
        DuckDBConnection connection = new("DataSource=:memory:");
        SqlReports made = new(connection);
        made.Execute("SET threads = 1");
        using DuckDBAppender appender = connection.CreateAppender("reports");
        foreach (FiledReport report in reports)
        {
            IDuckDBAppenderRow row = appender.CreateRow();
            foreach (FormCell cell in IdentitySql.Cells) row.AppendValue((int)report.CountOf(cell)!.Value);
            row.EndRow();
        }

        return made;
    }

    /// <summary>In SQLite.</summary>
    public static SqlReports InSqlite(IEnumerable<FiledReport> reports)
    {
        SqlReports made = new(new SqliteConnection("Data Source=:memory:"));
        made.Execute("BEGIN");
        foreach (FiledReport report in reports)
        {
            IEnumerable<string> values = IdentitySql.Cells.Select(cell => report.CountOf(cell)!.Value.ToString(CultureInfo.InvariantCulture));
            made.Execute($"INSERT INTO reports VALUES ({string.Join(", ", values)})");
        }

        made.Execute("COMMIT");
        return made;
    }

    public int CountConsistent() => Convert.ToInt32(count.ExecuteScalar(), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        count.Dispose();
        connection.Dispose();
    }

    private void Execute(string sql)
    {
        using DbCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of numbers and of names from the form.")]
    private DbCommand Command(string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
