using System.Runtime.CompilerServices;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The 42 identities of all reports of a block at once. In a block the same lane of all reports lies together, so that a vector holds one
/// cell of the form for many reports and nothing is ever moved between lanes:
/// <code>
///              report 0   1   2  ...
/// row 0, nat          .   .   .       one vector of 512 bits, two of 256, four of 128
/// row 0, com          .   .   .
/// ...
/// row 27, total       .   .   .
/// </code>
/// A row sum is six additions of such vectors, a column sum runs down the rows, which then lie in the nearest cache. Lanes are at most
/// <see cref="Lane.LargestFigure{TLane}"/>: in 32 bits no sum overflows; in 16 bits it stops at 65,535, which no figure is, and so differs
/// from the total as it should.
/// </summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal static class BatchKernel<TVector>
    where TVector : struct, ILaneVector<TVector>
{
    private const int FirstOutcome = 2;
    private const int OutcomeTotal = 23;
    private const int CarriedOut = 24;

    /// <summary>A bit a report of the block: some identity of it has two sides that differ.</summary>
    public static uint Unequal(ref readonly byte block)
    {
        uint reports = 0;
        for (int part = 0; part < LaneBlocks.BytesOfLine / TVector.Bytes; part++)
            reports |= TVector.NotZero(AnyDifference(in block, part * TVector.Bytes)) << (part * TVector.Width);
        return reports;
    }

    /// <summary>All differences in one vector, each lane of memory read once but for those of the first and last rows.</summary>
    private static TVector AnyDifference(ref readonly byte block, int part)
    {
        TVector any = RowDifference(in block, part, 0) | RowDifference(in block, part, 1);
        TVector nat = default, com = default, res = default, soc = default, law = default, oth = default, all = default;
        for (int row = FirstOutcome; row < OutcomeTotal; row++)
        {
            TVector a = Lane(in block, part, row, 0), b = Lane(in block, part, row, 1), c = Lane(in block, part, row, 2);
            TVector d = Lane(in block, part, row, 3), e = Lane(in block, part, row, 4), f = Lane(in block, part, row, 5);
            TVector total = Lane(in block, part, row, FigureLanes.TotalLane);
            nat += a;
            com += b;
            res += c;
            soc += d;
            law += e;
            oth += f;
            all += total;
            any |= TVector.Difference(a + b + (c + d) + (e + f), total);
        }

        for (int row = OutcomeTotal; row < FigureLanes.Rows; row++) any |= RowDifference(in block, part, row);
        for (int column = 0; column <= FigureLanes.TotalLane; column++) any |= BalanceDifference(in block, part, column);
        any |= FromTotal(nat, in block, part, 0) | FromTotal(com, in block, part, 1) | FromTotal(res, in block, part, 2);
        any |= FromTotal(soc, in block, part, 3) | FromTotal(law, in block, part, 4) | FromTotal(oth, in block, part, 5);
        return any | FromTotal(all, in block, part, FigureLanes.TotalLane);
    }

    /// <summary>For each identity a bit a report of the block: its two sides differ.</summary>
    public static void Unequal(ref readonly byte block, Span<uint> identities)
    {
        identities[..IdentityMasks.Count].Clear();
        for (int number = 0; number < LaneBlocks.BytesOfLine / TVector.Bytes; number++)
        {
            int part = number * TVector.Bytes, first = number * TVector.Width;
            for (int row = 0; row < FigureLanes.Rows; row++)
                identities[IdentityMasks.FirstRow + row] |= TVector.NotZero(RowDifference(in block, part, row)) << first;
            for (int column = 0; column <= FigureLanes.TotalLane; column++)
            {
                identities[column] |= TVector.NotZero(BalanceDifference(in block, part, column)) << first;
                identities[IdentityMasks.FirstOutcomes + column] |= TVector.NotZero(OutcomesDifference(in block, part, column)) << first;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector RowDifference(ref readonly byte block, int part, int row) => TVector.Difference(
        Lane(in block, part, row, 0) + Lane(in block, part, row, 1) + (Lane(in block, part, row, 2) + Lane(in block, part, row, 3))
            + (Lane(in block, part, row, 4) + Lane(in block, part, row, 5)),
        Lane(in block, part, row, FigureLanes.TotalLane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BalanceDifference(ref readonly byte block, int part, int column) => TVector.Difference(
        Lane(in block, part, 0, column), Lane(in block, part, 1, column), Lane(in block, part, OutcomeTotal, column), Lane(in block, part, CarriedOut, column));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector OutcomesDifference(ref readonly byte block, int part, int column)
    {
        TVector even = Lane(in block, part, FirstOutcome, column), odd = default;
        for (int row = FirstOutcome + 1; row < OutcomeTotal; row += 2)
        {
            odd += Lane(in block, part, row, column);
            even += Lane(in block, part, row + 1, column);
        }

        return FromTotal(even + odd, in block, part, column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector FromTotal(TVector sum, ref readonly byte block, int part, int column) =>
        TVector.Difference(sum, Lane(in block, part, OutcomeTotal, column));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Lane(ref readonly byte block, int part, int row, int column) =>
        TVector.Load(in block, LaneBlocks.OffsetOf(row, column) + part);
}
