using System.Text;

namespace Disclosure.Warehouse;

/// <summary>The tables as SQL.</summary>
internal static class SqlTables
{
    public static string Create(SqlDialect dialect)
    {
        IEnumerable<string> reports = WarehouseSchema.Columns.Select((column, at) =>
            $"{column.Name} {(at == 0 ? dialect.KeyType + " NOT NULL" : dialect.TypeOf(column.Kind))}");
        string[] explanations = [$"report_id {dialect.KeyType} NOT NULL", $"rule_id {dialect.TextType}", $"instance {dialect.TextType}", $"residual {dialect.TypeOf(dialect.HasDecimals ? ColumnKind.Amount : ColumnKind.Whole)}"];
        string[] roster =
        [
            $"body {dialect.KeyType} NOT NULL", $"parent {dialect.TextType}",
            $"is_vertical {dialect.SmallType}", $"first_year {dialect.SmallType}", $"last_year {dialect.SmallType}",
        ];
        return new StringBuilder()
            .Append(Create(WarehouseSchema.Reports, reports, dialect)).Append('\n')
            .Append(Create(WarehouseSchema.Explanations, explanations, dialect)).Append('\n')
            .Append(Create(WarehouseSchema.Roster, roster, dialect)).ToString();
    }

    private static string Create(string table, IEnumerable<string> columns, SqlDialect dialect) =>
        $"{dialect.TableStart} {table} (\n  {string.Join(",\n  ", columns)}\n){dialect.TableEnd};\n";
}
