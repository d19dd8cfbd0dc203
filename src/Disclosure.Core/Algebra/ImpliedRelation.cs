namespace Disclosure.Algebra;

/// <summary>A relation that follows from others, with the argument.</summary>
/// <param name="Relation">The number of the relation that follows.</param>
/// <param name="Proof">The combination of other relations that is the same relation.</param>
public sealed record ImpliedRelation(int Relation, Combination Proof);
