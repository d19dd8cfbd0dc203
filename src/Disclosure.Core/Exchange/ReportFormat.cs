namespace Disclosure.Exchange;

/// <summary>What reader and writer of disclosure-report/1 have in common.</summary>
internal static class ReportFormat
{
    public const string Name = "disclosure-report/1";
}
