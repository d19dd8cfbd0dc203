namespace Disclosure.Algebra;

/// <summary>An unknown of a network as an arc: its value flows out of one node into another.</summary>
/// <param name="From">The node that loses the value.</param>
/// <param name="To">The node that gains it; the same node where no equation sees the unknown.</param>
public readonly record struct Arc(int From, int To)
{
    /// <summary>The other end of the arc.</summary>
    public int Other(int node) => node == From ? To : From;
}
