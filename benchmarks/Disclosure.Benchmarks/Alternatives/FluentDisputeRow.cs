using Disclosure.Benchmarks.Inputs;
using FluentValidation;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>A group of table 4: the four results add up to the total; on demand, no count is negative.</summary>
internal sealed class FluentDisputeRow : AbstractValidator<DisputeRow>
{
    public FluentDisputeRow(bool withSigns)
    {
        RuleFor(row => row.Total)
            .Equal(row => row.Upheld + row.Corrected + row.Other + row.Pending);
        if (!withSigns) return;
        RuleFor(row => row.Upheld).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Corrected).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Other).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Pending).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Total).GreaterThanOrEqualTo(0);
    }
}
