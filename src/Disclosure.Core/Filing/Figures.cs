using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>
/// The figures of one report in one object of about 1.1 KB: the lanes of tables 3 and 4 with their presence bits,
/// and table 2 beside them. Only the figures lie here; prints, notes and figures too large for a lane are details.
/// </summary>
internal sealed class Figures
{
    public const int ProactiveSlots = 22;

    /// <summary>万元 with as many decimals are a whole number of fen.</summary>
    public const int DecimalsOfOneFen = 6;

    private LaneBuffer lanes;
    private BitBuffer known;
    private BitBuffer vacant;
    private ProactiveBuffer proactive;
    private decimal amount;

    public Figures()
    {
    }

    private Figures(Figures other)
    {
        lanes = other.lanes;
        known = other.known;
        vacant = other.vacant;
        proactive = other.proactive;
        amount = other.amount;
        ProactiveKnown = other.ProactiveKnown;
        ProactiveVacant = other.ProactiveVacant;
    }

    /// <summary>The figures of tables 3 and 4; a lane without a number is zero.</summary>
    public ReadOnlySpan<int> Lanes => lanes;

    /// <summary>A bit a lane: it holds a number.</summary>
    public ReadOnlySpan<ulong> Known => known;

    /// <summary>A bit a lane: it is blank or holds a none-mark.</summary>
    public ReadOnlySpan<ulong> Vacant => vacant;

    public uint ProactiveKnown { get; private set; }

    public uint ProactiveVacant { get; private set; }

    public decimal Amount => amount;

    /// <summary>Whether the amount is negative or finer than one fen.</summary>
    public bool IsAmountUnusual => amount < 0 || amount.Scale > DecimalsOfOneFen;

    /// <summary>Whether a figure of table 3 or 4 is negative, or stands elsewhere as it is too large.</summary>
    public bool AreLanesUnusual => Lanes.ContainsAnyExceptInRange(0, int.MaxValue);

    /// <summary>Whether any figure is negative, or stands elsewhere as it is too large, or the amount is unusual.</summary>
    public bool AreUnusual => IsAmountUnusual || AreLanesUnusual || ((ReadOnlySpan<int>)proactive).ContainsAnyExceptInRange(0, int.MaxValue);

    public Figures Copy() => new(this);

    public bool IsKnown(int lane) => (known[lane >> 6] >> (lane & 63) & 1) != 0;

    public bool IsVacant(int lane) => (vacant[lane >> 6] >> (lane & 63) & 1) != 0;

    public int Proactive(int slot) => proactive[slot];

    /// <summary>The figures of table 2 but for the amount; without a number zero.</summary>
    public ReadOnlySpan<int> ProactiveFigures => proactive;

    public void SetLane(int lane, int value, bool isKnown, bool isVacant)
    {
        lanes[lane] = value;
        Put(ref known[lane >> 6], lane & 63, isKnown);
        Put(ref vacant[lane >> 6], lane & 63, isVacant);
    }

    /// <summary>Lanes to write numbers to; <see cref="SetKnown"/> is then to tell of them.</summary>
    public Span<int> LanesFrom(int lane, int count) => ((Span<int>)lanes).Slice(lane, count);

    /// <summary>Tells that lanes hold numbers, a bit a lane of one word.</summary>
    public void SetKnown(int word, ulong bits) => known[word] |= bits;

    public void SetProactive(int slot, int value, bool isKnown, bool isVacant)
    {
        proactive[slot] = value;
        ProactiveKnown = With(ProactiveKnown, slot, isKnown);
        ProactiveVacant = With(ProactiveVacant, slot, isVacant);
    }

    public void SetAmount(int slot, decimal value, bool isKnown, bool isVacant)
    {
        amount = value;
        SetProactive(slot, 0, isKnown, isVacant);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Clear(TableKind.Proactive);
        Clear(TableKind.Requests);
    }

    /// <summary>Forgets the figures of tables 3 and 4, or of table 2.</summary>
    public void Clear(TableKind kind)
    {
        if (kind != TableKind.Proactive)
        {
            ((Span<int>)lanes).Clear();
            ((Span<ulong>)known).Clear();
            ((Span<ulong>)vacant).Clear();
            return;
        }

        ((Span<int>)proactive).Clear();
        amount = 0;
        ProactiveKnown = 0;
        ProactiveVacant = 0;
    }

    public bool ContentEquals(Figures other) =>
        Lanes.SequenceEqual(other.Lanes) && Known.SequenceEqual(other.Known) && Vacant.SequenceEqual(other.Vacant)
        && ((ReadOnlySpan<int>)proactive).SequenceEqual(other.proactive)
        && ProactiveKnown == other.ProactiveKnown && ProactiveVacant == other.ProactiveVacant
        && amount == other.amount && amount.Scale == other.amount.Scale;

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(MemoryMarshal.AsBytes(Lanes));
        hash.Add(amount);
        return hash.ToHashCode();
    }

    private static void Put(ref ulong bits, int at, bool on) => bits = on ? bits | (1UL << at) : bits & ~(1UL << at);

    private static uint With(uint bits, int at, bool on) => on ? bits | (1U << at) : bits & ~(1U << at);

    [InlineArray(FigureLanes.Count)]
    private struct LaneBuffer
    {
        private int first;
    }

    [InlineArray(Length)]
    private struct BitBuffer
    {
        public const int Length = 4;
        private ulong first;
    }

    [InlineArray(ProactiveSlots)]
    private struct ProactiveBuffer
    {
        private int first;
    }
}
