using System.Numerics;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Decides reports that lie in columns. Columns that are not there leave the same identities undecided in every report; the vectors say
/// in which reports one of the others may be broken, and these and those with a blank are decided one by one.
/// </summary>
internal readonly ref struct ColumnCheck
{
    /// <summary>How many reports are looked at before the next ones: their sums stay in the nearest cache.</summary>
    public const int TileRows = 256;

    private const int PresenceWords = 4;

    private readonly ReportColumns columns;
    private readonly ulong existing;
    private readonly BlankPolicy blanks;
    private readonly ulong asked;
    private readonly Verdict ofPlain;

    /// <param name="columns">The reports.</param>
    /// <param name="existing">The identities that are asked for.</param>
    /// <param name="blanks">How blanks are read.</param>
    public ColumnCheck(ReportColumns columns, ulong existing, BlankPolicy blanks)
    {
        this.columns = columns;
        this.existing = existing;
        this.blanks = blanks;
        Span<ulong> known = stackalloc ulong[PresenceWords], vacant = stackalloc ulong[PresenceWords];
        columns.CopyPresence(known);
        vacant.Clear();
        IdentityMasks plain = new(existing, 0, PresenceMasks.Undetermined(known, vacant, columns.RequestsLayout, blanks));
        asked = existing & ~plain.Undetermined;
        ofPlain = plain.Verdict;
    }

    public void Check(Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        if (Lanes512<int>.IsSupported) Check<Lanes512<int>>(verdicts, ref summary);
        else if (Lanes256<int>.IsSupported) Check<Lanes256<int>>(verdicts, ref summary);
        else if (Lanes128<int>.IsSupported) Check<Lanes128<int>>(verdicts, ref summary);
        else Check<LanesOfOne<int>>(verdicts, ref summary);
    }

    /// <summary>The same by vectors of a given width.</summary>
    public void Check<TVector>(Span<Verdict> verdicts, ref ReconciliationSummary summary)
        where TVector : unmanaged, ILaneVector<TVector>
    {
        Span<ulong> oneByOne = stackalloc ulong[TileRows / 64];
        for (int first = 0; first < columns.Count; first += TileRows)
        {
            int count = Math.Min(TileRows, columns.Count - first);
            oneByOne.Clear();
            ColumnKernel<TVector>.AddSuspects(columns, first, count, asked, oneByOne);
            columns.AddBlank(first, count, oneByOne);
            Judge(first, count, oneByOne, verdicts.IsEmpty ? verdicts : verdicts.Slice(first, count), ref summary);
        }
    }

    private void Judge(int first, int count, ReadOnlySpan<ulong> oneByOne, Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        verdicts.Fill(ofPlain);
        for (int word = 0; word < oneByOne.Length; word++)
        {
            for (ulong left = oneByOne[word]; left != 0; left &= left - 1, count--)
            {
                int report = (word * 64) + BitOperations.TrailingZeroCount(left);
                Verdict verdict = Judge(first + report);
                if (!verdicts.IsEmpty) verdicts[report] = verdict;
                summary.Add(verdict);
            }
        }

        summary.Add(ofPlain, count);
    }

    private Verdict Judge(int report)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        Span<ulong> known = stackalloc ulong[PresenceWords], vacant = stackalloc ulong[PresenceWords];
        known.Clear();
        vacant.Clear();
        columns.CopyTo(report, figures, known, vacant);
        ulong undetermined = PresenceMasks.Undetermined(known, vacant, columns.RequestsLayout, blanks);
        return new IdentityMasks(existing, ScalarKernel.Unequal(figures), undetermined).Verdict;
    }
}
