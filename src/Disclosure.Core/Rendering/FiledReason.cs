using System.Globalization;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Why a finding asks for nothing: the reason that somebody gave for it.</summary>
internal static class FiledReason
{
    /// <summary>The reason, with who gave it and a day as far as known; <see langword="null"/> where none settles the finding.</summary>
    public static string? Of(Finding finding) =>
        finding.Silenced is { } silence ? Join(silence.Reason, silence.By, silence.Until is { } day ? $"–{Day(day)}" : null)
        : finding.Outcome == Outcome.Explained && ExplanationOf(finding) is var filed
            ? Join(filed.Reason, filed.By, filed.On is { } on ? Day(on) : null)
        : null;

    private static Explanation ExplanationOf(Finding finding) =>
        finding.Report.Explanations.First(explanation => ExplanationRules.Fits(explanation, finding.Rule.Id, finding.Seen));

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Join(string reason, params IEnumerable<string?> details)
    {
        string given = string.Join(", ", details.OfType<string>());
        return given.Length == 0 ? reason : $"{reason} ({given})";
    }
}
