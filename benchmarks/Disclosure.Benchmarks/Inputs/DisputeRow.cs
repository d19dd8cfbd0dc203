namespace Disclosure.Benchmarks.Inputs;

/// <summary>A group of table 4 as a plain class.</summary>
public sealed class DisputeRow
{
    public int Upheld { get; init; }

    public int Corrected { get; init; }

    public int Other { get; init; }

    public int Pending { get; init; }

    public int Total { get; init; }
}
