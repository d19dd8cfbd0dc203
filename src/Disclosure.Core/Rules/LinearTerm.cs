using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A cell, of the report itself or of others, with its coefficient.</summary>
/// <param name="Coefficient">A whole number other than zero.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Role">Whose cell it is.</param>
public readonly record struct LinearTerm(long Coefficient, FormCell Cell, TermRole Role = TermRole.Own)
{
    /// <summary>The cell by its identifier, with its role in front where it is of another report: <c>last_year.requests.carried_out.total</c>.</summary>
    internal string Name => Role switch
    {
        TermRole.Own => Cell.Id,
        TermRole.LastYear => $"last_year.{Cell.Id}",
        _ => $"children.{Cell.Id}",
    };
}
