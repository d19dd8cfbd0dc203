using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>出处: where a figure stood in the document it was read from. Positions count from 1.</summary>
/// <remarks>Immutable. Provenance is not part of the equality of reports.</remarks>
public sealed record Origin
{
    /// <summary>The page.</summary>
    public int? Page { get; init; }

    /// <summary>The box on the page, in points from the lower left corner.</summary>
    public PageBox? Box { get; init; }

    /// <summary>The worksheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>The address of a worksheet cell, for example C12.</summary>
    public string? Address { get; init; }

    /// <summary>The table within the document.</summary>
    public int? Table { get; init; }

    /// <summary>The row within the table, or the line of a text.</summary>
    public int? Row { get; init; }

    /// <summary>The column within the table, or within the line.</summary>
    public int? Column { get; init; }

    /// <summary>How the figure came into its cell where it was not plainly printed there.</summary>
    public InferredPlacement? Inferred { get; init; }

    /// <summary>The place for people: 第3页 第2张表 第12行 第4列, 工作表“表三” C12, or for a line of text 第40行 第7列.</summary>
    public string ToString(Language language)
    {
        List<string> words = [];
        bool isChinese = language == Language.Chinese;
        void Add(int? number, string chinese, string english)
        {
            if (number is { } value) words.Add(isChinese ? FormattableString.Invariant($"第{value}{chinese}") : FormattableString.Invariant($"{english} {value}"));
        }

        Add(Page, "页", "page");
        if (Sheet is not null) words.Add(isChinese ? $"工作表“{Sheet}”" : $"sheet '{Sheet}'");
        if (Address is not null) words.Add(Address);
        Add(Table, "张表", "table");
        Add(Address is null ? Row : null, "行", Table is null ? "line" : "row");
        Add(Address is null ? Column : null, "列", "column");
        return string.Join(isChinese ? " " : ", ", words);
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.English);
}

/// <summary>A box on a page, in points.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
public readonly record struct PageBox(decimal Left, decimal Bottom, decimal Right, decimal Top);

/// <summary>A placement that was concluded rather than read.</summary>
/// <remarks>Immutable. Equality is by reason and identities in their order.</remarks>
public sealed record InferredPlacement
{
    /// <summary>States a placement.</summary>
    /// <param name="reason">Why the figure was placed here.</param>
    /// <param name="identities">The rule instances used, for example T3.ROW/received. They are circular: never evidence for the cell.</param>
    public InferredPlacement(string reason, ImmutableArray<string> identities = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Reason = reason;
        Identities = identities.IsDefault ? [] : identities;
    }

    /// <summary>Why the figure was placed here.</summary>
    public string Reason { get; }

    /// <summary>The rule instances used for the placement.</summary>
    public ImmutableArray<string> Identities { get; }

    /// <inheritdoc/>
    public bool Equals(InferredPlacement? other) =>
        other is not null && Reason == other.Reason && Identities.AsSpan().SequenceEqual(other.Identities.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, Identities.Length);
}
