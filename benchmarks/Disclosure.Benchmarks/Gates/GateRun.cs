using System.Globalization;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Benchmarks.Repairs;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Measures every gate in this process and prints them and the times behind them as Markdown tables.</summary>
internal static class GateRun
{
    /// <summary>Made one after the other, so that the memory of one is free for the next.</summary>
    private static readonly Func<IContest>[] contests =
        [static () => new CheckContest(), static () => new BatchContest(), static () => new ColumnContest(), static () => new JsonContest()];

    /// <summary>Returns how many gates failed. A gate that fails is measured once more, and the better figure counts.</summary>
    public static int Print(TextWriter output)
    {
        Result[] results = [.. contests.Select(make => Run(make()))];
        Gate[] gates = [.. results.SelectMany(result => result.Gates), .. SolverContest.Gates(count: 40)];
        output.WriteLine(Machine.Description);
        output.WriteLine();
        output.WriteLine("| gate | what | promised | measured | |");
        output.WriteLine("|---|---|---:|---:|---|");
        foreach (Gate gate in gates) output.WriteLine(gate.Row);
        output.WriteLine();
        output.WriteLine("| case | ns a report |");
        output.WriteLine("|---|---:|");
        foreach (string row in results.SelectMany(result => result.Times)) output.WriteLine(row);

        int failed = gates.Count(gate => !gate.IsPassed);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gates.Length - failed} passed, {failed} failed"));
        return failed;
    }

    private static Result Run(IContest contest)
    {
        contest.ProveAnswers();
        Case[] cases = contest.Cases;
        Timing timing = Interleaved.Measure(cases);
        Gate[] gates = contest.Gates(timing);
        if (!gates.All(gate => gate.IsPassed))
            gates = [.. gates.Zip(contest.Gates(Interleaved.Measure(cases)), (first, second) => first.Better(second))];
        return new(gates, [.. cases.Select(of => string.Create(CultureInfo.InvariantCulture, $"| {of.Name} | {timing.Median(of):#,0.0} |"))]);
    }

    private sealed record Result(Gate[] Gates, string[] Times);
}
