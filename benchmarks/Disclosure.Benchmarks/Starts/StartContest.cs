using Disclosure.Benchmarks.Page;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Starts;

/// <summary>Starts programs by turns, in another order each round, so that two of a round meet the same machine.</summary>
internal sealed class StartContest
{
    private readonly Dictionary<Started, double[]> milliseconds;

    public StartContest(int rounds, params Started[] programs)
    {
        milliseconds = programs.ToDictionary(program => program, _ => new double[rounds]);
        Random random = new(Seed: 1);
        Started[] order = [.. programs];
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (Started program in order) milliseconds[program][round] = program.Run();
        }
    }

    public MarkdownTable Table
    {
        get
        {
            MarkdownTable table = new("program", "ms:", "MB of its file:");
            foreach ((Started program, double[] times) in milliseconds)
                table.Add(program.Name, Invariant($"{Median([.. times]):0.0}"), Invariant($"{new FileInfo(program.File).Length / 1e6:0.0}"));
            return table;
        }
    }

    /// <summary>The median over the rounds of how many times as long one takes as another.</summary>
    public double Ratio(Started one, Started other) => Median([.. milliseconds[one].Zip(milliseconds[other], (a, b) => a / b)]);

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
