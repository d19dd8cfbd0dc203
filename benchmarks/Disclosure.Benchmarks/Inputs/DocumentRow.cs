using System.ComponentModel.DataAnnotations;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>A row of table 2 that counts documents, as a plain class.</summary>
public sealed class DocumentRow
{
    [Range(0, int.MaxValue)]
    public int Issued { get; init; }

    [Range(0, int.MaxValue)]
    public int Repealed { get; init; }

    [Range(0, int.MaxValue)]
    public int InForce { get; init; }
}
