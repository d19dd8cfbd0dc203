using Microsoft.Win32.SafeHandles;

namespace Disclosure.Cli;

/// <summary>
/// Standard output as a stream. The one of the framework swallows the news that a pipe has lost its reader, so that
/// <c>disclosure … | head</c> would work on for nobody.
/// </summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private static readonly SafeFileHandle handle = new(1, ownsHandle: false);

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        FileStream stream = new(handle, FileAccess.Write, bufferSize: 0);
        if (!stream.CanSeek) return stream;

        // A file may be shared with standard error: only the framework's stream appends where the file stands.
        stream.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>Whether writing failed because nobody reads any longer.</summary>
    public static bool HasLostItsReader(IOException exception) => !OperatingSystem.IsWindows() && exception.HResult == BrokenPipe;
}
