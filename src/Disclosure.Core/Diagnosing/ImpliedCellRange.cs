using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>What a cell may hold: in any report that keeps the rules, or beside the figures of one report.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Least">The least figure; null where there is none.</param>
/// <param name="WhyLeast">Why there is no lesser one; null where nothing but the kind of the cell says so, or nothing at all.</param>
/// <param name="Most">The greatest figure; null where there is none.</param>
/// <param name="WhyMost">Why there is no greater one; null where there is none to explain.</param>
public sealed record ImpliedCellRange(FormCell Cell, long? Least, RuleArgument? WhyLeast, long? Most, RuleArgument? WhyMost)
{
    /// <summary>The only figure that it may hold, where there is but one.</summary>
    public long? Value => Least == Most ? Least : null;
}
