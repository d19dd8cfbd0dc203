namespace Disclosure.Benchmarks.Measuring;

/// <summary>The times of some cases, round by round: in a round every case was timed once, so that two cases of a round met the same machine.</summary>
internal sealed class Timing
{
    private readonly Dictionary<Case, double[]> nanoseconds;

    public Timing(Dictionary<Case, double[]> nanoseconds) => this.nanoseconds = nanoseconds;

    /// <summary>The median time of one operation in nanoseconds.</summary>
    public double Median(Case of) => Median([.. nanoseconds[of]]);

    /// <summary>The median over the rounds of how many times longer one case took than another.</summary>
    public double Ratio(Case slow, Case fast) => Median([.. nanoseconds[slow].Zip(nanoseconds[fast], (a, b) => a / b)]);

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
