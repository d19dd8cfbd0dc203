using Disclosure.Benchmarks.Page;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Tests;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Starts;

/// <summary>How long a program takes from its start to its end: the command, as native code and on the runtime, beside programs that do next to nothing or the same by other means.</summary>
internal static class StartTimes
{
    private const int Rounds = 40;
    private const string Sound = "docs/samples/jiaozuo-2023.json";
    private const string Command = "src/Disclosure.Cli";
    private const string Bare = "benchmarks/Disclosure.Bare";
    private const string Fluent = "benchmarks/Disclosure.FluentProgram";

    public static Measurement Measure()
    {
        if (!Publishing.IsNativePossible) return new("start") { Remarks = ["skipped: gcc is not here, without which nothing is compiled to native code"] };
        string native = Publishing.Native(Command, "native", "disclosure");
        string bareOnRuntime = Publishing.Managed(Bare, "bare-on-runtime", "Disclosure.Bare");
        string compiledTool = Publishing.Managed(Command, "tool-compiled", "Disclosure.Cli", "-p:PublishReadyToRun=true");
        Started bareNative = new("bare native program", Publishing.Native(Bare, "bare-native", "Disclosure.Bare"));
        Started version = new("native `disclosure --version`", native, "--version");
        Started check = new("native `disclosure check`, one report", native, "check", Sound);
        Started bare = new("bare program, compiled as it runs", bareOnRuntime);
        Started ofTool = new("`disclosure check` as the .NET tool", Publishing.Tool, "check", Sound);
        Started ofCompiledTool = new("the same, compiled before (ReadyToRun)", compiledTool, "check", Sound);
        Started fluent = new("System.Text.Json by reflection and FluentValidation", Publishing.Managed(Fluent, "fluent", "Disclosure.FluentProgram"), Sound);
        string broken = Broken();
        foreach (Started checks in new[] { check, ofTool, ofCompiledTool, fluent }) ProveAnswers(checks, broken);

        StartContest contest = new(Rounds, bareNative, version, check, bare, ofTool, ofCompiledTool, fluent);
        return new("start", contest.Table)
        {
            Gates =
            [
                new("P19", "the native command checks a report, over a bare native program", 2.5, IsFloor: false, "x", contest.Ratio(check, bareNative)),
                new("P19", "the same over a bare program that is compiled as it runs", 0.2, IsFloor: false, "x", contest.Ratio(check, bare)),
                new("P19", "the same over System.Text.Json by reflection and FluentValidation", 0.06, IsFloor: false, "x", contest.Ratio(check, fluent)),
                new("P20", "the tool of a platform that has a native package, over the same", 1.6, IsFloor: false, "x", contest.Ratio(check, bare)),
            ],
            Remarks =
            [
                Invariant($"`disclosure --version` takes {contest.Ratio(version, bareNative):0.00} times the bare native program."),
                Invariant($"The tool for all other platforms, compiled as it runs, takes {contest.Ratio(ofTool, bare):0.0} times the bare program, compiled before (ReadyToRun) {contest.Ratio(ofCompiledTool, bare):0.0} times."),
            ],
        };
    }

    /// <summary>Throws where a program does not tell a sound report from a broken one.</summary>
    private static void ProveAnswers(Started program, string broken)
    {
        program.Run();
        (program with { Arguments = [.. program.Arguments.Select(argument => argument == Sound ? broken : argument)] }).Run(exitCode: 1);
    }

    /// <summary>Writes the report with a wrong total to a file, and returns its path.</summary>
    private static string Broken()
    {
        string path = Repository.PathOf("artifacts", "start", "broken.json");
        FormCell total = OfficialForm.Cell("requests.received.total");
        FiledReport sound = ReportJson.Read(File.ReadAllBytes(Repository.PathOf(Sound.Split('/')))).Value;
        File.WriteAllBytes(path, ReportJson.WriteToUtf8Bytes(sound.With(total, CellEntry.Number(sound.CountOf(total)!.Value + 1))));
        return path;
    }
}
