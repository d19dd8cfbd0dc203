using System.Numerics;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// The verdict on the hard identities in two words. Bits 0 to 6 are T3.BALANCE by column, 7 to 13 T3.OUTCOMES by column,
/// 14 to 38 T3.ROW by row of the lanes, 39 to 41 T4.TOTAL by group. A bit outside <see cref="Existing"/> is never set.
/// </summary>
internal readonly record struct IdentityMasks
{
    public const int Count = 42;
    public const int FirstOutcomes = 7;
    public const int FirstRow = 14;

    /// <param name="existing">The identities that are asked for.</param>
    /// <param name="unequal">Those whose sides differ.</param>
    /// <param name="undetermined">Those that cannot be decided, whatever their sides say.</param>
    public IdentityMasks(ulong existing, ulong unequal, ulong undetermined)
    {
        Existing = existing;
        Broken = existing & unequal & ~undetermined;
        Undetermined = existing & undetermined;
    }

    public ulong Existing { get; }

    public ulong Broken { get; }

    public ulong Undetermined { get; }

    public Verdict Verdict =>
        Broken != 0 ? Verdict.Inconsistent : Undetermined != 0 ? Verdict.Undetermined : Verdict.Consistent;

    public OutcomeCounts Counts => new(
        BitOperations.PopCount(Existing & ~(Broken | Undetermined)), BitOperations.PopCount(Broken), BitOperations.PopCount(Undetermined));

    public Outcome this[int identity] =>
        (Broken >> identity & 1) != 0 ? Outcome.Broken : (Undetermined >> identity & 1) != 0 ? Outcome.Undetermined : Outcome.Holds;
}
