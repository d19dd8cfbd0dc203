namespace Disclosure.Algebra;

/// <summary>An unknown with its coefficient.</summary>
/// <param name="Coefficient">A whole number other than zero.</param>
/// <param name="Unknown">The number of the unknown, from 0.</param>
public readonly record struct Term(long Coefficient, int Unknown);
