using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Checking;

/// <summary>Which identities lack a figure, from one bit a lane. Eight lanes are one byte: a row is a byte, a column a bit.</summary>
internal static class PresenceMasks
{
    private const byte ApplicantRow = 0b0111_1111;
    private const byte GroupRow = 0b0100_1111;
    private const ulong TotalLanes = 0x4040_4040_4040_4040;
    private const ulong UsedOf2021 = 0x7F7F_7F7F_7F7F_7F7F;
    private const ulong LastWordOf2021 = 0x0000_0000_4F4F_4F7F;

    /// <summary>Rows 20 and 21 of the lanes, which the 2019 layout does not have: bytes 4 and 5 of the third word.</summary>
    private const ulong RowsNotIn2019 = 0x0000_FFFF_0000_0000;

    private const int FirstOutcomeRow = 2;
    private const int TotalRow = 23;
    private const int CarriedOutRow = 24;

    private const ulong RowBitsNotIn2019 = 0b11UL << (IdentityMasks.FirstRow + 20);

    /// <summary>The identities that exist in a layout of table 3.</summary>
    public static ulong Existing(FormLayout requests) =>
        ((1UL << IdentityMasks.Count) - 1) & ~(requests == FormLayout.Layout2019 ? RowBitsNotIn2019 : 0);

    /// <summary>The identities that lack a figure.</summary>
    public static ulong Undetermined(Figures figures, FormLayout requests, BlankPolicy blanks)
    {
        ulong w0 = Present(figures, 0, blanks), w1 = Present(figures, 1, blanks);
        ulong w2 = Present(figures, 2, blanks), w3 = Present(figures, 3, blanks);
        if (requests == FormLayout.Layout2019) w2 |= RowsNotIn2019;
        if ((w0 & w1 & w2 & UsedOf2021) == UsedOf2021 && (w3 & LastWordOf2021) == LastWordOf2021) return 0;
        return Undetermined([w0, w1, w2, w3]) & Existing(requests);
    }

    private static ulong Present(Figures figures, int word, BlankPolicy blanks) =>
        figures.Known[word] | (blanks == BlankPolicy.Zero ? figures.Vacant[word] & ~TotalLanes : 0);

    private static ulong Undetermined(ReadOnlySpan<ulong> present)
    {
        byte outcomes = ApplicantRow;
        ulong missing = 0;
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            byte lanes = Row(present, row);
            if (row is >= FirstOutcomeRow and <= TotalRow) outcomes &= lanes;
            byte needed = row < FigureLanes.RequestRows ? ApplicantRow : GroupRow;
            if ((lanes & needed) != needed) missing |= 1UL << (IdentityMasks.FirstRow + row);
        }

        uint balance = (uint)Row(present, 0) & Row(present, 1) & Row(present, TotalRow) & Row(present, CarriedOutRow);
        return missing
            | (~balance & ApplicantRow)
            | ((ulong)(~(uint)outcomes & ApplicantRow) << IdentityMasks.FirstOutcomes);
    }

    private static byte Row(ReadOnlySpan<ulong> present, int row) => (byte)(present[row >> 3] >> ((row & 7) * 8) & byte.MaxValue);
}
