using System.Globalization;
using System.Text;

namespace Disclosure.Documents.Readers;

/// <summary>One section of a number format: how many decimals it prints at least, and the words before and behind the number.</summary>
internal sealed class FormattedNumber
{
    private readonly StringBuilder before = new();
    private readonly StringBuilder behind = new();
    private int places;
    private bool isPercent;
    private bool isPlain = true;

    public FormattedNumber(string section)
    {
        bool hasDigit = false, hasPoint = false;
        for (int i = 0; i < section.Length; i++)
        {
            char c = section[i];
            StringBuilder words = hasDigit ? behind : before;
            if (c is '0' or '#' or '?')
            {
                if (behind.Length > 0) isPlain = false;
                hasDigit = true;
                if (hasPoint && c == '0') places++;
            }
            else if (c == '.') hasPoint = true;
            else if (c == ',') isPlain &= hasDigit && section.AsSpan(i + 1).IndexOfAny('0', '#') >= 0 && !hasPoint;
            else if (c == '%') isPercent = true;
            else if (c == '"' && section.IndexOf('"', i + 1) is var end and >= 0)
            {
                words.Append(section, i + 1, end - i - 1);
                i = end;
            }
            else if (c == '[' && section.IndexOf(']', i + 1) is var close and >= 0) i = close;
            else if (c == '\\' && i + 1 < section.Length) words.Append(section[++i]);
            else if (c is '_' or '*') i++;
            else if (c is '!' or '/' or 'E' or 'e') isPlain = false;
            else words.Append(c);
        }

        isPlain &= hasDigit;
    }

    /// <summary>The print; <see langword="null"/> where the format prints something that is not the number.</summary>
    public string? Of(string number, double value)
    {
        if (!isPlain) return null;
        if (isPercent) return (value * 100).ToString("G12", CultureInfo.InvariantCulture) + "%";
        int point = number.IndexOf('.', StringComparison.Ordinal), has = point < 0 ? 0 : number.Length - point - 1;
        string padded = has >= places || number.Contains('E', StringComparison.Ordinal) ? number
            : number + (point < 0 ? "." : "") + new string('0', places - has);
        string words = before.ToString().Trim();
        return padded.StartsWith('-')
            ? words is "" or "-" or "(" ? padded : words.TrimEnd('-') + padded[(words.StartsWith('减') ? 1 : 0)..] + behind
            : words + padded + behind.ToString().TrimEnd();
    }
}
