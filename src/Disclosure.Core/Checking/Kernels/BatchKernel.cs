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
    /// <summary>A bit a report of the block: some identity of it has two sides that differ.</summary>
    public static uint Unequal(ref readonly byte block)
    {
        uint reports = 0;
        for (int part = 0; part < LaneBlocks.BytesOfLine / TVector.Bytes; part++)
            reports |= TVector.NotZero(AnyDifference(in Part(in block, part))) << (part * TVector.Width);
        return reports;
    }

    /// <summary>All differences in one vector, each lane of memory read once but for those of the first and last rows.</summary>
    private static TVector AnyDifference(ref readonly byte part)
    {
        TVector any = RowDifference(in part, 0) | RowDifference(in part, 1);
        TVector nat = default, com = default, res = default, soc = default, law = default, oth = default, all = default;
        for (int row = FigureLanes.FirstOutcomeRow; row < FigureLanes.OutcomeTotalRow; row++)
        {
            ref readonly byte cells = ref Row(in part, row);
            TVector a = Cell(in cells, 0), b = Cell(in cells, 1), c = Cell(in cells, 2), d = Cell(in cells, 3), e = Cell(in cells, 4), f = Cell(in cells, 5);
            TVector total = Cell(in cells, FigureLanes.TotalLane);
            nat += a;
            com += b;
            res += c;
            soc += d;
            law += e;
            oth += f;
            all += total;
            any |= TVector.Difference(a + b + (c + d) + (e + f), total);
        }

        for (int row = FigureLanes.OutcomeTotalRow; row < FigureLanes.Rows; row++) any |= RowDifference(in part, row);
        for (int column = 0; column <= FigureLanes.TotalLane; column++) any |= BalanceDifference(in part, column);
        any |= FromTotal(nat, in part, 0) | FromTotal(com, in part, 1) | FromTotal(res, in part, 2);
        any |= FromTotal(soc, in part, 3) | FromTotal(law, in part, 4) | FromTotal(oth, in part, 5);
        return any | FromTotal(all, in part, FigureLanes.TotalLane);
    }

    /// <summary>For each identity a bit a report of the block: its two sides differ.</summary>
    public static void Unequal(ref readonly byte block, Span<uint> identities)
    {
        identities[..IdentityMasks.Count].Clear();
        for (int number = 0; number < LaneBlocks.BytesOfLine / TVector.Bytes; number++)
        {
            ref readonly byte part = ref Part(in block, number);
            int first = number * TVector.Width;
            for (int row = 0; row < FigureLanes.Rows; row++)
                identities[IdentityMasks.FirstRow + row] |= TVector.NotZero(RowDifference(in part, row)) << first;
            for (int column = 0; column <= FigureLanes.TotalLane; column++)
            {
                identities[column] |= TVector.NotZero(BalanceDifference(in part, column)) << first;
                identities[IdentityMasks.FirstOutcomes + column] |= TVector.NotZero(OutcomesDifference(in part, column)) << first;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector RowDifference(ref readonly byte part, int row)
    {
        ref readonly byte cells = ref Row(in part, row);
        TVector parts = Cell(in cells, 0) + Cell(in cells, 1) + (Cell(in cells, 2) + Cell(in cells, 3)) + (Cell(in cells, 4) + Cell(in cells, 5));
        return TVector.Difference(parts, Cell(in cells, FigureLanes.TotalLane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BalanceDifference(ref readonly byte part, int column) => TVector.Difference(
        Cell(in Row(in part, 0), column), Cell(in Row(in part, 1), column), Cell(in Row(in part, FigureLanes.OutcomeTotalRow), column), Cell(in Row(in part, FigureLanes.CarriedOutRow), column));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector OutcomesDifference(ref readonly byte part, int column)
    {
        TVector even = Cell(in Row(in part, FigureLanes.FirstOutcomeRow), column), odd = default;
        for (int row = FigureLanes.FirstOutcomeRow + 1; row < FigureLanes.OutcomeTotalRow; row += 2)
        {
            odd += Cell(in Row(in part, row), column);
            even += Cell(in Row(in part, row + 1), column);
        }

        return FromTotal(even + odd, in part, column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector FromTotal(TVector sum, ref readonly byte part, int column) =>
        TVector.Difference(sum, Cell(in Row(in part, FigureLanes.OutcomeTotalRow), column));

    /// <summary>The reports of a block that one vector holds.</summary>
    private static ref readonly byte Part(ref readonly byte block, int number) => ref After(in block, unchecked(number * TVector.Bytes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly byte Row(ref readonly byte part, int row) => ref After(in part, unchecked(row * LaneBlocks.BytesOfRow));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Cell(ref readonly byte row, int column) => TVector.Load(in row, unchecked((nuint)(column * LaneBlocks.BytesOfLine)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly byte After(ref readonly byte first, int bytes) => ref Unsafe.Add(ref Unsafe.AsRef(in first), bytes);
}
