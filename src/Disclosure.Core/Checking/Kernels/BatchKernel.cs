using System.Runtime.CompilerServices;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The 42 identities of 16 reports at once. In a block the same lane of all 16 lies together, so that a vector holds one cell of the form for
/// many reports and nothing is ever moved between lanes:
/// <code>
///              report 0   1   2  ...  15
/// row 0, nat          .   .   .        .     one vector of 512 bits, two of 256, four of 128
/// row 0, com          .   .   .        .
/// ...
/// row 27, total       .   .   .        .
/// </code>
/// A row sum is six additions of such vectors, a column sum runs down the rows, which then lie in the nearest cache. Lanes are below
/// <see cref="IdentityKernel.LaneLimit"/>.
/// </summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal static class BatchKernel<TVector>
    where TVector : struct, ILaneVector<TVector>
{
    private const int FirstOutcome = 2;
    private const int OutcomeTotal = 23;
    private const int CarriedOut = 24;

    /// <summary>A bit a report of the block: some identity of it has two sides that differ.</summary>
    public static uint Unequal(ref readonly int block)
    {
        uint reports = 0;
        for (int first = 0; first < ReportBatch.BlockSize; first += TVector.Width)
        {
            reports |= TVector.NotZero(AnyDifference(in block, first)) << first;
        }

        return reports;
    }

    /// <summary>All differences in one vector, each lane of memory read once but for those of the first and last rows.</summary>
    private static TVector AnyDifference(ref readonly int block, int first)
    {
        TVector any = RowDifference(in block, first, 0) | RowDifference(in block, first, 1);
        TVector nat = default, com = default, res = default, soc = default, law = default, oth = default, all = default;
        for (int row = FirstOutcome; row < OutcomeTotal; row++)
        {
            TVector a = Lane(in block, first, row, 0), b = Lane(in block, first, row, 1), c = Lane(in block, first, row, 2);
            TVector d = Lane(in block, first, row, 3), e = Lane(in block, first, row, 4), f = Lane(in block, first, row, 5);
            TVector total = Lane(in block, first, row, FigureLanes.TotalLane);
            nat += a;
            com += b;
            res += c;
            soc += d;
            law += e;
            oth += f;
            all += total;
            any |= a + b + (c + d) + (e + f) - total;
        }

        for (int row = OutcomeTotal; row < FigureLanes.Rows; row++) any |= RowDifference(in block, first, row);
        for (int column = 0; column <= FigureLanes.TotalLane; column++) any |= BalanceDifference(in block, first, column);
        any |= (nat - Lane(in block, first, OutcomeTotal, 0)) | (com - Lane(in block, first, OutcomeTotal, 1));
        any |= (res - Lane(in block, first, OutcomeTotal, 2)) | (soc - Lane(in block, first, OutcomeTotal, 3));
        any |= (law - Lane(in block, first, OutcomeTotal, 4)) | (oth - Lane(in block, first, OutcomeTotal, 5));
        return any | (all - Lane(in block, first, OutcomeTotal, FigureLanes.TotalLane));
    }

    /// <summary>For each identity a bit a report of the block: its two sides differ.</summary>
    public static void Unequal(ref readonly int block, Span<ushort> identities)
    {
        identities[..IdentityMasks.Count].Clear();
        for (int first = 0; first < ReportBatch.BlockSize; first += TVector.Width)
        {
            for (int row = 0; row < FigureLanes.Rows; row++)
                identities[IdentityMasks.FirstRow + row] |= (ushort)(TVector.NotZero(RowDifference(in block, first, row)) << first);
            for (int column = 0; column <= FigureLanes.TotalLane; column++)
            {
                identities[column] |= (ushort)(TVector.NotZero(BalanceDifference(in block, first, column)) << first);
                identities[IdentityMasks.FirstOutcomes + column] |= (ushort)(TVector.NotZero(OutcomesDifference(in block, first, column)) << first);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector RowDifference(ref readonly int block, int first, int row) =>
        Lane(in block, first, row, 0) + Lane(in block, first, row, 1) + (Lane(in block, first, row, 2) + Lane(in block, first, row, 3))
        + (Lane(in block, first, row, 4) + Lane(in block, first, row, 5)) - Lane(in block, first, row, FigureLanes.TotalLane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BalanceDifference(ref readonly int block, int first, int column) =>
        Lane(in block, first, 0, column) + Lane(in block, first, 1, column)
        - (Lane(in block, first, OutcomeTotal, column) + Lane(in block, first, CarriedOut, column));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector OutcomesDifference(ref readonly int block, int first, int column)
    {
        TVector even = Lane(in block, first, FirstOutcome, column), odd = default;
        for (int row = FirstOutcome + 1; row < OutcomeTotal; row += 2)
        {
            odd += Lane(in block, first, row, column);
            even += Lane(in block, first, row + 1, column);
        }

        return even + odd - Lane(in block, first, OutcomeTotal, column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Lane(ref readonly int block, int first, int row, int column) =>
        TVector.Load(in block, ReportBatch.OffsetOf(row, column) + first);
}
