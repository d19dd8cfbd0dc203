using System.Globalization;

namespace Disclosure.Rendering;

/// <summary>Numbers of notes, which nobody can take for a figure of the report: ① to ㊿, then in brackets.</summary>
internal static class CircledNumber
{
    public static string Of(int number) => number switch
    {
        <= 20 => Character('①' + number - 1),
        <= 35 => Character('㉑' + number - 21),
        <= 50 => Character('㊱' + number - 36),
        _ => string.Create(CultureInfo.InvariantCulture, $"({number})"),
    };

    private static string Character(int code) => ((char)code).ToString();
}
