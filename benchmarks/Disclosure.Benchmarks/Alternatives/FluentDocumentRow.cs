using Disclosure.Benchmarks.Inputs;
using FluentValidation;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>A row of table 2 that counts documents: no count is negative.</summary>
internal sealed class FluentDocumentRow : AbstractValidator<DocumentRow>
{
    public FluentDocumentRow()
    {
        RuleFor(row => row.Issued).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Repealed).GreaterThanOrEqualTo(0);
        RuleFor(row => row.InForce).GreaterThanOrEqualTo(0);
    }
}
