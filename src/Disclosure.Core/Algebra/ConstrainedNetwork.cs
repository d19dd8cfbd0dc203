using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>A system most of whose relations are a network; the others restrain its values from the side.</summary>
/// <remarks>Immutable. Sums stay within 128 bits, and constants within 64, for values up to 10^15.</remarks>
internal sealed class ConstrainedNetwork
{
    private const long GreatestCoefficients = 1_000;
    private const long GreatestConstant = 1_000_000_000_000_000;

    private ConstrainedNetwork(LinearSystem system, Network network, ImmutableArray<LinearRelation> sides)
    {
        System = system;
        Network = network;
        Sides = sides;
    }

    /// <summary>The whole system.</summary>
    public LinearSystem System { get; }

    /// <summary>The network, over all unknowns of the system; its nodes are relations of it.</summary>
    public Network Network { get; }

    /// <summary>The relations that are no part of it; none where the whole is a network.</summary>
    public ImmutableArray<LinearRelation> Sides { get; }

    /// <summary>Finds the network in a system; null where no relation is one, or the others have too great numbers.</summary>
    public static ConstrainedNetwork? Find(LinearSystem system)
    {
        Network network = NetworkFinder.Find(system, out ImmutableArray<int> numbers);
        ImmutableArray<LinearRelation> sides = [.. numbers.Select(number => system.Relations[number])];
        return sides.IsEmpty || (network.Nodes.Any(node => !node.IsRoot) && sides.All(IsSmall)) ? new(system, network, sides) : null;
    }

    private static bool IsSmall(LinearRelation relation) =>
        relation.Terms.Sum(term => Math.Abs(term.Coefficient)) <= GreatestCoefficients
        && relation.Constant is >= -GreatestConstant and <= GreatestConstant;
}
