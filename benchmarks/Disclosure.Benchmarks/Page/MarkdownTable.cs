using System.Collections.Immutable;

namespace Disclosure.Benchmarks.Page;

/// <summary>A table in Markdown.</summary>
internal sealed class MarkdownTable
{
    private const char ToTheRight = ':';
    private readonly ImmutableArray<string> columns;
    private readonly List<string> rows = [];

    /// <param name="columns">What stands above each column, with a colon behind where the column is set to the right.</param>
    public MarkdownTable(params ImmutableArray<string> columns) => this.columns = columns;

    public IEnumerable<string> Lines =>
    [
        Line(columns.Select(column => column.TrimEnd(ToTheRight))),
        $"|{string.Join('|', columns.Select(column => column.EndsWith(ToTheRight) ? "---:" : "---"))}|",
        .. rows,
    ];

    public void Add(params ReadOnlySpan<string> cells)
    {
        if (cells.Length != columns.Length) throw new ArgumentException($"{cells.Length} cells in a table of {columns.Length} columns", nameof(cells));
        rows.Add(Line(cells.ToArray()));
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |".Replace("|  |", "| |", StringComparison.Ordinal);
}
