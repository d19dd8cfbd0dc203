using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>Rows of table 3 and their families, in the column total.</summary>
internal static class RequestTotals
{
    public static LinearForm Received { get; } = Total("received");

    public static LinearForm ReceivedLastYear { get; } = LinearForm.OfLastYear("requests.received.total");

    public static LinearForm CarriedIn { get; } = Total("carried_in");

    public static LinearForm CarriedOut { get; } = Total("carried_out");

    public static LinearForm Granted { get; } = Total("outcome.granted");

    public static LinearForm PartiallyGranted { get; } = Total("outcome.partially_granted");

    public static LinearForm NotHeld { get; } = Total("outcome.unable.not_held");

    public static LinearForm Refused { get; } = Family("outcome.refused.");

    public static LinearForm Unable { get; } = Family("outcome.unable.");

    public static LinearForm NotProcessed { get; } = Family("outcome.not_processed.");

    private static LinearForm Total(string row) => OfficialForm.Cell($"requests.{row}.total");

    /// <summary>The rows of a family, which are the same in both layouts.</summary>
    private static LinearForm Family(string prefix) => LinearForm.Of(
        OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows
            .Where(row => row.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(row => row.Cells[^1]));
}
