namespace Disclosure.Algebra;

/// <summary>The work areas of a search for repairs in a network, kept by each thread for the network that it searched last.</summary>
internal sealed class RepairWork
{
    [ThreadStatic]
    private static RepairWork? kept;

    private RepairWork(Network network)
    {
        Leeway = new(network);
        Search = new(Leeway);
    }

    /// <summary>What each unknown may do.</summary>
    public Leeway Leeway { get; }

    /// <summary>The search.</summary>
    public SupportSearch Search { get; }

    /// <summary>The areas of this thread for a network.</summary>
    public static RepairWork For(Network network) => kept?.Leeway.Network == network ? kept : kept = new(network);
}
