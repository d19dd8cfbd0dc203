namespace Disclosure.Documents.Writing;

/// <summary>How a cell of a worksheet looks.</summary>
internal sealed record CellLook
{
    public static CellLook Title { get; } = new() { Font = "方正小标宋简体", Size = 18, Align = "center" };

    public static CellLook Heading { get; } = new() { Font = "黑体", Size = 14 };

    public static CellLook Text { get; } = new() { Font = "仿宋", Size = 12 };

    public static CellLook Label { get; } = new() { IsBoxed = true };

    public static CellLook ColumnHead { get; } = new() { IsBoxed = true, Align = "center" };

    public static CellLook Figure { get; } = new() { IsBoxed = true, Align = "center" };

    public string Font { get; init; } = "宋体";

    public int Size { get; init; } = 10;

    public string Align { get; init; } = "left";

    public bool IsBoxed { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>The number format; <see langword="null"/> for the general one.</summary>
    public string? Numbers { get; init; }
}
