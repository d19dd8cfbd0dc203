namespace Disclosure.Exchange;

/// <summary>What reader and writer of disclosure-report/1 have in common.</summary>
internal static class ReportFormat
{
    public const string Name = "disclosure-report/1";

    /// <summary>How canonical bytes begin.</summary>
    public static ReadOnlySpan<byte> Start => "{\"format\":\"disclosure-report/1\""u8;
}
