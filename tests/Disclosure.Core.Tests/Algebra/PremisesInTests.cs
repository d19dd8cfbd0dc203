using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

internal static class PremisesInTests
{
    /// <summary>The system of the premises alone, without the one of a number: relations first, then least, then greatest values.</summary>
    public static LinearSystem Reduce(this Premises premises, LinearSystem system, int without = -1)
    {
        int lower = premises.Relations.Length;
        int upper = lower + premises.Lower.Length;
        return LinearSystem.Create(
            system.Unknowns,
            premises.Relations.Where((_, at) => at != without).Select(number => system.Relations[number]),
            system.Lower.Select((bound, unknown) => Keeps(premises.Lower.IndexOf(unknown), lower) ? bound : null),
            system.Upper.Select((bound, unknown) => Keeps(premises.Upper.IndexOf(unknown), upper) ? bound : null));

        bool Keeps(int at, int offset) => at >= 0 && offset + at != without;
    }
}
