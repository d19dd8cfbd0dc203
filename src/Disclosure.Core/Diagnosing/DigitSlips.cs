using System.Globalization;

namespace Disclosure.Diagnosing;

/// <summary>Slips of a hand that copies a figure.</summary>
internal static class DigitSlips
{
    /// <summary>The slip that turns the true figure into the printed one. Figures of one digit are no evidence of any.</summary>
    public static Mechanism Of(long printed, long proposed)
    {
        if (proposed != 0 && printed == -proposed) return Mechanism.SignFlipped;
        if (printed < 0 || proposed < 0 || printed < 10 || proposed < 10) return Mechanism.None;
        if (FactorBetween(printed, proposed) is { } factor) return factor == 10_000 ? Mechanism.UnitConfused : Mechanism.FactorOfTen;
        string wrong = printed.ToString(CultureInfo.InvariantCulture);
        string right = proposed.ToString(CultureInfo.InvariantCulture);
        if (wrong.Length == right.Length - 1) return IsWithoutOneDigit(wrong, right) ? Mechanism.DigitDropped : Mechanism.None;
        if (wrong.Length == right.Length + 1) return IsWithoutOneDigit(right, wrong) ? Mechanism.DigitAdded : Mechanism.None;
        return wrong.Length == right.Length ? OfSameLength(wrong, right) : Mechanism.None;
    }

    /// <summary>The power of ten, up to ten thousand, by which one figure is the other.</summary>
    private static int? FactorBetween(long printed, long proposed)
    {
        (long smaller, long larger) = printed < proposed ? (printed, proposed) : (proposed, printed);
        foreach (int factor in (ReadOnlySpan<int>)[10, 100, 1_000, 10_000])
            if (larger % factor == 0 && larger / factor == smaller) return factor;
        return null;
    }

    private static Mechanism OfSameLength(string wrong, string right)
    {
        int first = CommonPrefix(wrong, right);
        if (wrong.AsSpan(first + 1).SequenceEqual(right.AsSpan(first + 1))) return Mechanism.DigitReplaced;
        bool isSwapped = first + 1 < wrong.Length && wrong[first] == right[first + 1] && wrong[first + 1] == right[first]
            && wrong.AsSpan(first + 2).SequenceEqual(right.AsSpan(first + 2));
        return isSwapped ? Mechanism.AdjacentDigitsSwapped : Mechanism.None;
    }

    private static bool IsWithoutOneDigit(string shorter, string longer)
    {
        int first = CommonPrefix(shorter, longer);
        return shorter.AsSpan(first).SequenceEqual(longer.AsSpan(first + 1));
    }

    private static int CommonPrefix(string left, string right)
    {
        int at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at]) at++;
        return at;
    }
}
