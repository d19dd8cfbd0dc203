using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Which identities lack a figure, from one bit a lane. Eight lanes are one byte, so that a byte is a row and a bit of it a column:
/// <code>
/// word     0             1             2             3
/// rows  0 1 2 ... 7   8 ... 15   16 ... 22 23   24 25 26 27
///       | | outcomes ------------------ |  |    |  table 4
///       | carried in                    | total | carried out
///       received
/// </code>
/// </summary>
internal static class PresenceMasks
{
    private const ulong Applicants = 0x7F7F_7F7F_7F7F_7F7F;

    /// <summary>Row 24 has seven figures, a group of table 4 has four parts and a total.</summary>
    private const ulong LastRows = 0x4F4F_4F7F;

    /// <summary>Rows 20 and 21, which the 2019 layout does not have.</summary>
    private const ulong RowsNotIn2019 = 0x0000_FFFF_0000_0000;

    /// <summary>Whether no identity lacks a figure.</summary>
    public static bool AreComplete(Figures figures, FormLayout requests) =>
        Vector256.AndNot(Needed(requests), Vector256.Create(figures.Known)) == Vector256<ulong>.Zero;

    /// <summary>The identities that lack a figure.</summary>
    public static ulong Undetermined(Figures figures, FormLayout requests, BlankPolicy blanks) =>
        Undetermined(figures.Known, figures.Vacant, requests, blanks);

    /// <summary>The same of the bits of known and vacant lanes, four words each.</summary>
    public static ulong Undetermined(ReadOnlySpan<ulong> known, ReadOnlySpan<ulong> vacant, FormLayout requests, BlankPolicy blanks)
    {
        Vector256<ulong> missing = Vector256.AndNot(Needed(requests), Vector256.Create(known));
        if (blanks == BlankPolicy.Zero) missing = Vector256.AndNot(missing, Vector256.Create(vacant) & PartLanes);
        return missing == Vector256<ulong>.Zero ? 0 : Lacking(missing);
    }

    private static Vector256<ulong> Needed(FormLayout requests) =>
        requests == FormLayout.Layout2019
            ? Vector256.Create(Applicants, Applicants, Applicants & ~RowsNotIn2019, LastRows)
            : Vector256.Create(Applicants, Applicants, Applicants, LastRows);

    /// <summary>Every lane but those of the totals, where a blank is never zero.</summary>
    private static Vector256<ulong> PartLanes => Vector256.Create(~0x4040_4040_4040_4040UL);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Lacking(Vector256<ulong> missing)
    {
        ulong word0 = missing[0], word2 = missing[2];
        ulong balance = word0 | (word0 >> 8) | (word2 >> 56) | missing[3];
        ulong outcomes = (word0 >> 16) | missing[1] | word2;
        outcomes |= outcomes >> 32;
        outcomes |= outcomes >> 16;
        outcomes |= outcomes >> 8;
        ulong rows = ~Vector256.Equals(missing.AsByte(), Vector256<byte>.Zero).ExtractMostSignificantBits();
        return (balance & 0x7F) | ((outcomes & 0x7F) << IdentityMasks.FirstOutcomes) | (rows << IdentityMasks.FirstRow);
    }
}
