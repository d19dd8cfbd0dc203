using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Table 4: each group is a sum that is dealt out to its results.</summary>
internal static class DisputeGenerators
{
    private const int Results = 4;

    public static Gen<DisputeOutcomes> Groups(Gen<long> sizes) =>
        from sum in sizes
        from cells in Sizes.SparsePiles(Results, sum)
        select DisputeOutcomes.Create(cells[0], cells[1], cells[2], cells[3]).Value;

    public static Gen<ReviewAndLitigation> Tables(Gen<long> sizes) =>
        from review in Groups(sizes)
        from direct in Groups(sizes)
        from afterReview in Groups(sizes)
        select ReviewAndLitigation.Create(review, direct, afterReview);
}
