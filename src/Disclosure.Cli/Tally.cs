using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Rollup;

namespace Disclosure.Cli;

/// <summary>Counts what a call has met, and says what exit status that is.</summary>
internal sealed class Tally(CheckOptions options)
{
    private readonly int[] byVerdict = new int[Enum.GetValues<Verdict>().Length];
    private bool isBroken;

    public int Reports => byVerdict.Sum();

    public int Unreadable { get; private set; }

    /// <summary>Who had to file and has, a year each; known before the first result where a roster was given.</summary>
    public ImmutableArray<RosterCoverage> Coverage { get; set; } = [];

    public int ExitStatus => isBroken ? Cli.ExitStatus.Broken : Cli.ExitStatus.Fine;

    public int this[Verdict verdict] => byVerdict[(int)verdict];

    public void Add(Reconciliation result, BaselineComparison? baseline)
    {
        byVerdict[(int)result.Verdict]++;
        isBroken |= result.Findings.Any(finding => options.Threshold.Fails(finding, baseline));
    }

    public void AddUnreadable() => Unreadable++;
}
