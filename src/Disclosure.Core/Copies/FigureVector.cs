using Disclosure.Forms;

namespace Disclosure.Copies;

/// <summary>The figures of a report that are not zero, with their cells. A blank and a zero say the same here.</summary>
/// <remarks>Immutable. Equality is by cells and figures; 1.50 is 1.5.</remarks>
internal sealed class FigureVector : IEquatable<FigureVector>
{
    private readonly (int Cell, decimal Figure)[] figures;
    private readonly int hash;

    private FigureVector((int Cell, decimal Figure)[] figures)
    {
        this.figures = figures;
        HashCode all = default;
        foreach ((int cell, decimal figure) in figures) all.Add((cell, figure));
        hash = all.ToHashCode();
    }

    /// <summary>How many figures are not zero.</summary>
    public int Length => figures.Length;

    public static FigureVector Of(FiledReport report) => new(
    [
        .. from cell in OfficialForm.Cells
           let figure = cell.IsAmount ? report[cell].Value : report.CountOf(cell)
           where figure is not (null or 0)
           select (cell.Index, figure.Value),
    ]);

    public bool Equals(FigureVector? other) => other is not null && hash == other.hash && figures.AsSpan().SequenceEqual(other.figures);

    public override bool Equals(object? obj) => Equals(obj as FigureVector);

    public override int GetHashCode() => hash;
}
