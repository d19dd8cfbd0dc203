namespace Disclosure.Benchmarks.Inputs;

/// <summary>A row of table 2 that counts documents, as a plain class.</summary>
public sealed class DocumentRow
{
    public int Issued { get; init; }

    public int Repealed { get; init; }

    public int InForce { get; init; }
}
