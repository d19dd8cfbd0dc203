using Disclosure.Forms;

namespace Disclosure.Warehouse;

/// <summary>Why a file is not the wide table.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record WideTableError
{
    private readonly BilingualText message;

    private WideTableError(string? column, BilingualText message)
    {
        Column = column;
        this.message = message;
    }

    /// <summary>The column that is at fault; <see langword="null"/> where it is the file.</summary>
    public string? Column { get; }

    /// <summary>The sentence for people: what is wrong and what to do.</summary>
    public string Message(Language language) => message.In(language);

    /// <inheritdoc/>
    public override string ToString() => Message(Language.English);

    internal static WideTableError NoParquet(string reason) =>
        new(null, new($"不是 Parquet 文件，或已损坏：{reason}", $"not a Parquet file, or a damaged one: {reason}"));

    internal static WideTableError Missing(string column) =>
        new(column, new($"缺少列 {column}，请用宽表的列名", $"there is no column {column}; use the names of the wide table"));

    internal static WideTableError WrongType(string column, string needed) =>
        new(column, new($"列 {column} 的类型应为 {needed}，可空", $"the column {column} should be of the type {needed}, with nulls allowed"));

    internal static WideTableError TooLarge(string column, int row) => new(
        column,
        new(FormattableString.Invariant($"列 {column} 第 {row + 1} 行的数超出 32 位，请把这一行作为报告核对"), FormattableString.Invariant($"the column {column} has a number beyond 32 bits in row {row + 1}; check that row as a report")));
}
