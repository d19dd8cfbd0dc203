using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Items of a catalogue and the decisions taken on them in the year: a row of table 2, 2019 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record ItemsAndDecisions
{
    private static readonly FormColumn column = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).Row("licensing").Columns[^1];

    private ItemsAndDecisions(ItemCounts items, Count? decisions)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        Decisions = decisions;
    }

    /// <summary>No items, no decisions.</summary>
    public static ItemsAndDecisions Zero { get; } = new(ItemCounts.Zero, Count.Zero);

    /// <summary>上一年项目数量 and 本年增/减: the items.</summary>
    public ItemCounts Items { get; }

    /// <summary>处理决定数量: the decisions.</summary>
    public Count? Decisions { get; }

    /// <summary>The row, whose parts nothing ties to each other.</summary>
    public static ItemsAndDecisions Create(ItemCounts items, Count? decisions) => new(items, decisions);

    /// <summary>The sum, cell by cell; fails where a sum is out of range.</summary>
    public Result<ItemsAndDecisions, FigureError> Add(ItemsAndDecisions other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from items in Items.Add(other.Items)
            from decisions in Count.Sum(Decisions, other.Decisions).MapError(error => error.At(column.Place))
            select Create(items, decisions);
    }
}
