using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A cell with its coefficient.</summary>
/// <param name="Coefficient">A whole number other than zero.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct LinearTerm(long Coefficient, FormCell Cell);
