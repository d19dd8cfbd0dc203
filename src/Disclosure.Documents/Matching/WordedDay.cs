using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Matching;

/// <summary>A day as documents write it: 2024年1月22日, 2024-01-22, 2024/1/22, 2024.1.22.</summary>
internal static class WordedDay
{
    public const string Pattern = @"(20\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?";

    public static DateOnly? Of(Group year, Group month, Group day) => Of(Number(year), Number(month), Number(day));

    public static DateOnly? Of(int year, int month, int day) =>
        year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    public static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
}
