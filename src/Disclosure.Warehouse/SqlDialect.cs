using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Warehouse;

/// <summary>How an engine writes what SQL leaves open: types, the start of a view, the end of a table.</summary>
/// <remarks>Immutable and interned. No name needs quotation marks in any of them.</remarks>
public sealed class SqlDialect
{
    private SqlDialect(string name, string title, string textType, string amountType, string viewStart)
    {
        Name = name;
        Title = title;
        TextType = textType;
        AmountType = amountType;
        ViewStart = viewStart;
        KeyType = textType;
    }

    /// <summary>Standard SQL, for an engine that is not in the list.</summary>
    public static SqlDialect Ansi { get; } = new("ansi", "ISO SQL", "VARCHAR(4000)", "DECIMAL(38, 10)", "CREATE VIEW") { TableStart = "CREATE TABLE", HasRemainderSign = false };

    /// <summary>DuckDB.</summary>
    public static SqlDialect DuckDb { get; } = new("duckdb", "DuckDB", "VARCHAR", "DECIMAL(38, 10)", "CREATE OR REPLACE VIEW");

    /// <summary>PostgreSQL, and what speaks its SQL.</summary>
    public static SqlDialect PostgreSql { get; } = new("postgresql", "PostgreSQL", "TEXT", "NUMERIC", "CREATE OR REPLACE VIEW");

    /// <summary>SQLite, which has no exact decimal: it keeps sums of money as text, and no rule over them.</summary>
    public static SqlDialect Sqlite { get; } = new("sqlite", "SQLite", "TEXT", "TEXT", "CREATE VIEW IF NOT EXISTS") { HasDecimals = false };

    /// <summary>ClickHouse.</summary>
    public static SqlDialect ClickHouse { get; } = new("clickhouse", "ClickHouse", "Nullable(String)", "Nullable(Decimal(38, 10))", "CREATE OR REPLACE VIEW")
    {
        WholeType = "Nullable(Int64)",
        SmallType = "Nullable(Int16)",
        KeyType = "String",
        TableEnd = " ENGINE = MergeTree ORDER BY tuple()",
        EscapesBackslashes = true,
        IsListFunction = true,
    };

    /// <summary>Spark SQL.</summary>
    public static SqlDialect Spark { get; } = new("spark", "Spark SQL", "STRING", "DECIMAL(38, 10)", "CREATE OR REPLACE VIEW") { EscapesBackslashes = true };

    /// <summary>Every dialect, once.</summary>
    public static ImmutableArray<SqlDialect> All { get; } = [DuckDb, PostgreSql, Sqlite, ClickHouse, Spark, Ansi];

    /// <summary>The name on the command line.</summary>
    public string Name { get; }

    /// <summary>What people call it.</summary>
    public string Title { get; }

    internal string TextType { get; }

    internal string WholeType { get; private init; } = "BIGINT";

    internal string SmallType { get; private init; } = "SMALLINT";

    internal string AmountType { get; }

    /// <summary>The type of a text that is never null.</summary>
    internal string KeyType { get; private init; }

    /// <summary>Whether sums of money are computed exactly.</summary>
    internal bool HasDecimals { get; private init; } = true;

    /// <summary>Whether a backslash in a literal begins an escape.</summary>
    internal bool EscapesBackslashes { get; private init; }

    /// <summary>Whether the remainder of a division is written with a sign, which the standard does not have.</summary>
    internal bool HasRemainderSign { get; private init; } = true;

    /// <summary>Whether a list of rows is a function and no query of its own.</summary>
    internal bool IsListFunction { get; private init; }

    internal string ViewStart { get; }

    internal string TableStart { get; private init; } = "CREATE TABLE IF NOT EXISTS";

    internal string TableEnd { get; private init; } = "";

    /// <summary>Finds a dialect by its name.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out SqlDialect? dialect)
    {
        dialect = All.FirstOrDefault(known => known.Name == name);
        return dialect is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>What is left of a whole number that is divided by another.</summary>
    internal string Remainder(string of, string by) => HasRemainderSign ? $"{of} % {by}" : $"MOD({of}, {by})";

    /// <summary>The start of a view that is a list of rows: a number, then texts.</summary>
    internal string ListStart(string name, ImmutableArray<string> columns) => IsListFunction
        ? $"{ViewStart} {name} AS SELECT * FROM values('{columns[0]} Int32, {string.Join(", ", columns.Skip(1).Select(column => $"{column} String"))}',"
        : $"{ViewStart} {name} ({string.Join(", ", columns)}) AS VALUES";

    /// <summary>What ends it.</summary>
    internal string ListEnd => IsListFunction ? ")" : "";

    /// <summary>A text as a literal. Where a backslash escapes, it escapes a quotation mark, too: older Spark reads two of these as none.</summary>
    internal string Literal(string text) => EscapesBackslashes
        ? $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'"
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    internal string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => TextType,
        ColumnKind.Whole => WholeType,
        ColumnKind.Small => SmallType,
        _ => AmountType,
    };
}
