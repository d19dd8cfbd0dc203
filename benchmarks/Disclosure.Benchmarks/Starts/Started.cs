using System.Diagnostics;
using Disclosure.Tests;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Starts;

/// <summary>A program that is started from its file, does its work and ends.</summary>
/// <param name="Name">What it is called in a table.</param>
/// <param name="File">The file.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record Started(string Name, string File, params string[] Arguments)
{
    private static readonly TimeSpan lookEvery = TimeSpan.FromMilliseconds(50);

    /// <summary>The runtime on which this program runs, for those that look for one: its folder is shared/Microsoft.NETCore.App/10.0.0 below.</summary>
    private static readonly string runtime = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>Starts it, waits for its end and tells how long that took, in milliseconds.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than the one expected.</exception>
    public double Run(int exitCode = 0)
    {
        long begin = Stopwatch.GetTimestamp();
        using Process process = Start();
        return End(process, begin, exitCode);
    }

    /// <summary>The same, and tells how many bytes of memory it had at most, as far as looks now and then show.</summary>
    /// <exception cref="InvalidOperationException">It ends with another code than the one expected.</exception>
    public (double Milliseconds, long Bytes) RunWatched(int exitCode)
    {
        long begin = Stopwatch.GetTimestamp(), bytes = 0;
        using Process process = Start();
        while (!process.WaitForExit(lookEvery))
        {
            process.Refresh();
            bytes = Math.Max(bytes, process.HasExited ? 0 : process.WorkingSet64);
        }

        return (End(process, begin, exitCode), bytes);
    }

    private Process Start()
    {
        ProcessStartInfo start = new(File, Arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        start.Environment["DOTNET_ROOT"] = runtime;
        return Process.Start(start)!;
    }

    private double End(Process process, long begin, int exitCode)
    {
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return process.ExitCode == exitCode
            ? milliseconds
            : throw new InvalidOperationException(Invariant($"{Name} ended with {process.ExitCode}, not {exitCode}"));
    }
}
