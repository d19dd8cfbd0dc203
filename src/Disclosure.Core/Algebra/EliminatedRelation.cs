namespace Disclosure.Algebra;

/// <summary>A relation among known values that follows when blanks are eliminated.</summary>
/// <param name="Proof">The equations that were added up.</param>
/// <param name="Relation">What is left: the sum itself, or what follows from it as the blanks in it have bounds.</param>
internal sealed record EliminatedRelation(Combination Proof, LinearRelation Relation);
