using System.ComponentModel;
using System.Diagnostics;
using CSharpFunctionalExtensions;
using Disclosure.Documents;
using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>
/// Makes older office documents readable by an installed office: a process of its own with a profile of its own, in a folder of its
/// own, ended when it takes too long. Nothing else is run.
/// </summary>
/// <param name="program">The program, found as the system finds programs.</param>
internal sealed class OfficeConverter(string program)
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(90);

    public Result<byte[], BilingualText> Convert(byte[] document, DocumentKind kind, CancellationToken cancellation)
    {
        (string ending, string target) = kind switch
        {
            DocumentKind.Et => (".et", "xlsx"),
            DocumentKind.Wps => (".wps", "docx"),
            _ => (".doc", "docx"),
        };
        DirectoryInfo folder = Directory.CreateTempSubdirectory("disclosure-");
        try
        {
            string input = Path.Combine(folder.FullName, "report" + ending), output = Path.Combine(folder.FullName, "out", $"report.{target}");
            File.WriteAllBytes(input, document);
            return Run(folder.FullName, input, target, cancellation).Bind(() => File.Exists(output)
                ? Result.Success<byte[], BilingualText>(File.ReadAllBytes(output))
                : new BilingualText($"{program} 未能转换此文件", $"{program} did not convert this file"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new BilingualText($"转换时出错：{failure.Message}", $"conversion failed: {failure.Message}");
        }
        finally
        {
            Remove(folder);
        }
    }

    private UnitResult<BilingualText> Run(string folder, string input, string target, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string profile = new Uri(Path.Combine(folder, "profile") + Path.DirectorySeparatorChar).AbsoluteUri;
        foreach (string argument in (string[])[$"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--convert-to", target, "--outdir", Path.Combine(folder, "out"), input])
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return Wait(process, cancellation);
        }
        catch (Win32Exception missing)
        {
            return new BilingualText($"无法运行 {program}：{missing.Message}。请先安装", $"cannot run {program}: {missing.Message}. Install it first");
        }
    }

    private UnitResult<BilingualText> Wait(Process process, CancellationToken cancellation)
    {
        using CancellationTokenRegistration stop = cancellation.Register(() => End(process));
        if (process.WaitForExit(longest))
        {
            cancellation.ThrowIfCancellationRequested();
            return UnitResult.Success<BilingualText>();
        }

        End(process);
        return new BilingualText($"{program} 转换超时", $"{program} took too long to convert");
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A process that ends late may hold it; the system clears its temporary folder.
        }
    }
}
