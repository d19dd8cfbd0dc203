using System.Runtime.CompilerServices;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The identities over columns, for a tile of reports at a time. Of a row of the form seven columns are read side by side, a vector of
/// reports of each; what runs down the form is kept in the nearest cache meanwhile:
/// <code>
///                          report 0 ... 15   16 ... 31   ...  240 ... 255
/// columns of row 2:  nat           .              .                .
///                    com           .              .                .
///                    ...
///                    total         .              .                .      nat + com + ... against total, and each is added to
/// kept:              nat           .              .                .      the sum of its column over the outcomes
///                    ...
/// </code>
/// </summary>
/// <typeparam name="TVector">The vector, of 32-bit lanes.</typeparam>
internal static class ColumnKernel<TVector>
    where TVector : unmanaged, ILaneVector<TVector>
{
    /// <summary>
    /// Sets the bits of the reports, from one on, in which the sides of an identity that is asked for differ, or a figure is too large or
    /// negative. Those behind the last whole vector get theirs, too.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddSuspects(ReportColumns columns, int report, int count, ulong asked, Span<ulong> reports)
    {
        Span<Kept> tile = stackalloc Kept[ColumnCheck.TileRows / TVector.Width];
        tile = tile[..(count / TVector.Width)];
        tile.Clear();
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            if (columns.HasRow(row)) AddRow(columns, report, row, (asked >> (IdentityMasks.FirstRow + row) & 1) != 0, tile);
        }

        for (int column = 0; column <= FigureLanes.TotalLane; column++)
        {
            if ((asked >> column & 1) != 0) AddBalance(columns, report, column, tile);
            if ((asked >> (IdentityMasks.FirstOutcomes + column) & 1) != 0) AddOutcomes(columns, report, column, tile);
        }

        for (int i = 0; i < tile.Length; i++)
        {
            int first = i * TVector.Width;
            reports[first / 64] |= (ulong)TVector.NotZero(tile[i].Unequal | TVector.Excess(tile[i].Bits)) << (first % 64);
        }

        for (int rest = tile.Length * TVector.Width; rest < count; rest++) reports[rest / 64] |= 1UL << (rest % 64);
    }

    private static void AddRow(ReportColumns columns, int report, int row, bool isAsked, Span<Kept> tile)
    {
        bool isOutcome = row is >= FigureLanes.FirstOutcomeRow and < FigureLanes.OutcomeTotalRow;
        ref readonly byte nat = ref columns.From(row, 0, report);
        ref readonly byte com = ref columns.From(row, 1, report);
        ref readonly byte res = ref columns.From(row, 2, report);
        ref readonly byte soc = ref columns.From(row, 3, report);
        ref readonly byte law = ref columns.From(row, 4, report);
        ref readonly byte oth = ref columns.From(row, 5, report);
        ref readonly byte all = ref columns.From(row, FigureLanes.TotalLane, report);
        for (int i = 0; i < tile.Length; i++)
        {
            nuint at = unchecked((nuint)(i * TVector.Bytes));
            TVector a = TVector.Load(in nat, at), b = TVector.Load(in com, at), c = TVector.Load(in res, at);
            TVector d = TVector.Load(in soc, at), e = TVector.Load(in law, at), f = TVector.Load(in oth, at);
            TVector total = TVector.Load(in all, at);
            ref Kept kept = ref tile[i];
            kept.Bits |= a | b | c | d | (e | f | total);
            if (isAsked) kept.Unequal |= TVector.Difference(a + b + (c + d) + (e + f), total);
            if (isOutcome) kept.AddOutcome(a, b, c, d, e, f, total);
        }
    }

    private static void AddBalance(ReportColumns columns, int report, int column, Span<Kept> tile)
    {
        ref readonly byte received = ref columns.From(0, column, report);
        ref readonly byte carriedIn = ref columns.From(1, column, report);
        ref readonly byte handled = ref columns.From(FigureLanes.OutcomeTotalRow, column, report);
        ref readonly byte carriedOut = ref columns.From(FigureLanes.CarriedOutRow, column, report);
        for (int i = 0; i < tile.Length; i++)
        {
            nuint at = unchecked((nuint)(i * TVector.Bytes));
            tile[i].Unequal |= TVector.Difference(
                TVector.Load(in received, at), TVector.Load(in carriedIn, at), TVector.Load(in handled, at), TVector.Load(in carriedOut, at));
        }
    }

    private static void AddOutcomes(ReportColumns columns, int report, int column, Span<Kept> tile)
    {
        ref readonly byte handled = ref columns.From(FigureLanes.OutcomeTotalRow, column, report);
        for (int i = 0; i < tile.Length; i++)
            tile[i].Unequal |= TVector.Difference(tile[i].Outcomes[column], TVector.Load(in handled, unchecked((nuint)(i * TVector.Bytes))));
    }

    /// <summary>What is kept of a vector of reports from row to row of the form.</summary>
    private struct Kept
    {
        public SumByColumn Outcomes;
        public TVector Unequal;
        public TVector Bits;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddOutcome(TVector nat, TVector com, TVector res, TVector soc, TVector law, TVector oth, TVector all)
        {
            Outcomes[0] += nat;
            Outcomes[1] += com;
            Outcomes[2] += res;
            Outcomes[3] += soc;
            Outcomes[4] += law;
            Outcomes[5] += oth;
            Outcomes[6] += all;
        }
    }

    [InlineArray(FigureLanes.TotalLane + 1)]
    private struct SumByColumn
    {
        private TVector first;
    }
}
