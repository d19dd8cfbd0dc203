using System.ComponentModel;
using System.Diagnostics;
using Disclosure.Tests;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Starts;

/// <summary>Publishes programs of this repository below artifacts/start.</summary>
internal static class Publishing
{
    private const string Linker = "gcc";
    private static readonly Lazy<string> tool = new(() => Managed("src/Disclosure.Cli", "tool", "Disclosure.Cli"));

    /// <summary>Whether programs can be compiled to native code here.</summary>
    public static bool IsNativePossible
    {
        get
        {
            try
            {
                Run(Linker, "--version");
                return true;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    /// <summary>The command as the .NET tool, published once.</summary>
    public static string Tool => tool.Value;

    /// <summary>Publishes a project for the runtime of .NET; returns its executable.</summary>
    public static string Managed(string project, string folder, string executable, params string[] properties) =>
        Publish(project, folder, executable, ["--no-self-contained", .. properties]);

    /// <summary>Publishes a project as native code; returns its executable.</summary>
    public static string Native(string project, string folder, string executable) =>
        Publish(project, folder, executable, "-p:PublishAot=true", "-p:PackAsTool=false", $"-p:CppCompilerAndLinker={Linker}");

    private static string Publish(string project, string folder, string executable, params string[] arguments)
    {
        string output = Repository.PathOf("artifacts", "start", folder);
        Run("dotnet", ["publish", Repository.PathOf(project.Split('/')), "--configuration", "Release", "--use-current-runtime", "--output", output, "-nodeReuse:false", .. arguments]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? executable + ".exe" : executable);
    }

    private static void Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(Invariant($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}"));
    }
}
