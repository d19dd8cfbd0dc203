namespace Disclosure.Tests;

/// <summary>How often a random test repeats: a sample in the usual run, the full count where DISCLOSURE_LONG_RUN=1 is set.</summary>
internal static class LongRun
{
    public static bool IsOn => Environment.GetEnvironmentVariable("DISCLOSURE_LONG_RUN") == "1";

    public static int Count(int usual, int full) => IsOn ? full : usual;
}
