using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// Table 2 (主动公开政府信息情况) in one of its two layouts: <see cref="ProactiveDisclosure2019"/> or
/// <see cref="ProactiveDisclosure2021"/>. There is no third case.
/// </summary>
/// <remarks>
/// Immutable. Equality is by content. A figure is <see langword="null"/> where the cell is blank or holds a none-mark; which of
/// the two, and the mark itself, only the filed report tells. Tables of one layout add up: the Zero of the layout is neutral,
/// order and grouping do not change the sum, and a sum with an unknown part is unknown.
/// </remarks>
public abstract record ProactiveDisclosure
{
    private protected ProactiveDisclosure()
    {
    }

    /// <summary>The layout of the table.</summary>
    public abstract FormLayout Layout { get; }

    /// <summary>The sum, cell by cell; fails where the layouts differ, or a sum is out of range.</summary>
    public Result<ProactiveDisclosure, FigureError> Add(ProactiveDisclosure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Plus(other);
    }

    internal abstract Result<ProactiveDisclosure, FigureError> Plus(ProactiveDisclosure other);
}
