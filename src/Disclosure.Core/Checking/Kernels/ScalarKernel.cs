using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The 42 identities over 64-bit figures, lane by lane. It is exact for every figure a report can hold (25 figures of 10^15
/// stay far below 2^63) and the reference for the vector kernel.
/// </summary>
internal static class ScalarKernel
{
    private const int Columns = 7;

    /// <summary>The identities whose two sides differ; a missing figure counts as zero.</summary>
    public static ulong Unequal(ReadOnlySpan<long> figures)
    {
        ulong unequal = 0;
        for (int column = 0; column < Columns; column++)
        {
            long total = At(figures, FigureLanes.OutcomeTotalRow, column);
            if (At(figures, 0, column) + At(figures, 1, column) != total + At(figures, FigureLanes.CarriedOutRow, column)) unequal |= 1UL << column;
            long outcomes = 0;
            for (int row = FigureLanes.FirstOutcomeRow; row < FigureLanes.OutcomeTotalRow; row++) outcomes += At(figures, row, column);
            if (outcomes != total) unequal |= 1UL << (IdentityMasks.FirstOutcomes + column);
        }

        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            long parts = 0;
            for (int lane = 0; lane < FigureLanes.TotalLane; lane++) parts += At(figures, row, lane);
            if (parts != At(figures, row, FigureLanes.TotalLane)) unequal |= 1UL << (IdentityMasks.FirstRow + row);
        }

        return unequal;
    }

    private static long At(ReadOnlySpan<long> figures, int row, int lane) => figures[(row * FigureLanes.PerRow) + lane];
}
