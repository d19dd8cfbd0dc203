using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>Who applied in the year.</summary>
internal static class Applicants
{
    public static LinearForm NaturalPersons { get; } = OfficialForm.Cell("requests.received.natural_person");

    /// <summary>The five kinds of 法人或其他组织, of which the form prints no subtotal.</summary>
    public static LinearForm Organisations { get; } = LinearForm.Of(
        OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Row("received").Cells
            .Where(cell => cell.ColumnId is not ("natural_person" or "total")));
}
