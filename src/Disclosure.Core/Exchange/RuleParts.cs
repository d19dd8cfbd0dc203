using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Reads what settings and rules of a profile have in common.</summary>
internal static class RuleParts
{
    private static readonly KeySet languageKeys = new("zh", "en");

    public static Severity? ReadSeverity(ref JsonCursor json)
    {
        if (json.Text() is not { } text) return null;
        foreach (Severity severity in Enum.GetValues<Severity>())
        {
            if (CodeNames.Of(severity) == text) return severity;
        }

        json.Fail(ReadErrorCode.UnknownValue, "error|expected|warning|info", text);
        return null;
    }

    /// <summary>A text in both languages; neither may be empty.</summary>
    public static BilingualText? ReadBilingual(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginOptionalObject()) return null;
        string? chinese = null, english = null;
        KeyLedger seen = default;
        while (json.NextKey(languageKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "zh": chinese = json.Text(); break;
                case "en": english = json.Text(); break;
            }
        }

        if (!string.IsNullOrWhiteSpace(chinese) && !string.IsNullOrWhiteSpace(english)) return new(chinese, english);
        json.FailAt(start, ReadErrorCode.MissingKey, string.IsNullOrWhiteSpace(chinese) ? "zh" : "en");
        return null;
    }

    public static void Fail(ref JsonCursor json, long at, RuleError error) =>
        json.FailAt(at, ReadErrorCode.InvalidRule, error.Message(Language.Chinese), error.Message(Language.English));
}
