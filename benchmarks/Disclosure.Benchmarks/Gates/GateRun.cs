using System.Globalization;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Benchmarks.Page;
using Disclosure.Benchmarks.Repairs;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Measures every gate in this process and tells the times behind them.</summary>
internal static class GateRun
{
    /// <summary>Made one after the other, so that the memory of one is free for the next.</summary>
    private static readonly Func<IContest>[] contests =
        [static () => new CheckContest(), static () => new BatchContest(), static () => new ColumnContest(), static () => new JsonContest()];

    /// <summary>A gate that fails is measured once more, and the better figure counts.</summary>
    public static Measurement Run()
    {
        MarkdownTable times = new("case", "ns a report:");
        List<Gate> gates = [];
        foreach (Func<IContest> make in contests) gates.AddRange(Run(make(), times));
        return new("gate", times) { Gates = [.. gates, .. SolverContest.Gates(count: 40)] };
    }

    /// <summary>Measures one contest and adds the times behind its gates to a table.</summary>
    public static Gate[] Run(IContest contest, MarkdownTable times)
    {
        contest.ProveAnswers();
        Case[] cases = contest.Cases;
        Timing timing = Interleaved.Measure(cases);
        foreach (Case of in cases) times.Add(of.Name, timing.Median(of).ToString("#,0.0", CultureInfo.InvariantCulture));
        Gate[] gates = contest.Gates(timing);
        return gates.All(gate => gate.IsPassed)
            ? gates
            : [.. gates.Zip(contest.Gates(Interleaved.Measure(cases)), (first, second) => first.Better(second))];
    }
}
