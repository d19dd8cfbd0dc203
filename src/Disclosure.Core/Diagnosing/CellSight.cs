using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>What the equalities among the rules see of a single wrong figure in a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Instances">The rule instances in which it stands, inequalities too; empty where no rule relates it to another.</param>
/// <param name="Sight">Whether an error shows, and whether it is located.</param>
/// <param name="ConfusedWith">The other cells whose errors look the same; empty unless <see cref="Diagnosing.Sight.Detected"/>.</param>
public sealed record CellSight(FormCell Cell, ImmutableArray<string> Instances, Sight Sight, ImmutableArray<FormCell> ConfusedWith);
