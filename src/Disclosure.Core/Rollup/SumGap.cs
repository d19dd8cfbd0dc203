using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rollup;

/// <summary>A cell of a part that could not be added: it has no number, no known unit, or another layout; or the sum became too large with it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Cell">The cell of the sum.</param>
public readonly record struct SumGap(SourcedReport Part, FormCell Cell);
