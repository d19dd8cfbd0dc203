using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>自动合计: the figure that follows for an empty cell from an identity whose other figures are all there.</summary>
/// <remarks>Immutable. A proposal is never put in silently.</remarks>
/// <param name="Cell">The empty cell.</param>
/// <param name="Value">The figure that makes the identity hold.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The identity from which it follows.</param>
public sealed record ProposedTotal(FormCell Cell, long Value, LinearRule Rule, LinearInstance Instance);
