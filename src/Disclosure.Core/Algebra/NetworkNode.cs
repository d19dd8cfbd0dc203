namespace Disclosure.Algebra;

/// <summary>A node of a network: an equation with a sign, or a root.</summary>
/// <param name="Relation">The number of the equation; null for a root, which takes up what stands in one equation only.</param>
/// <param name="Sign">1 where what flows in counts positive in the equation, -1 where what flows out does; 0 for a root.</param>
public readonly record struct NetworkNode(int? Relation, int Sign)
{
    /// <summary>Whether the node is not an equation.</summary>
    public bool IsRoot => Relation is null;
}
