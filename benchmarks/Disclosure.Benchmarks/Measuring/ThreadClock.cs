using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Disclosure.Benchmarks.Measuring;

/// <summary>The processor time of this thread where the system counts it finely, so that what else runs does not matter; else the clock.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    public static TimeSpan Now
    {
        get
        {
            if (!OperatingSystem.IsLinux() || GetTime(ThreadProcessorTime, out Time time) != 0)
                return Stopwatch.GetElapsedTime(0);
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1e3);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    private readonly record struct Time(long Seconds, long Nanoseconds);
}
