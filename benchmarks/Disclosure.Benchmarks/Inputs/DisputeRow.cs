using System.ComponentModel.DataAnnotations;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>A group of table 4 as a plain class.</summary>
public sealed class DisputeRow : IValidatableObject
{
    [Range(0, int.MaxValue)]
    public int Upheld { get; init; }

    [Range(0, int.MaxValue)]
    public int Corrected { get; init; }

    [Range(0, int.MaxValue)]
    public int Other { get; init; }

    [Range(0, int.MaxValue)]
    public int Pending { get; init; }

    [Range(0, int.MaxValue)]
    public int Total { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Upheld + Corrected + Other + Pending != Total) yield return new("the results do not add up", [nameof(Total)]);
    }
}
