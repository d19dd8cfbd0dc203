namespace Disclosure.Algebra;

/// <summary>A relation that the rest of its system makes superfluous.</summary>
/// <param name="Relation">The number of the relation.</param>
/// <param name="Premises">What it follows from.</param>
public sealed record RedundantRelation(int Relation, Premises Premises);
