using System.Globalization;
using Disclosure.Benchmarks.Page;

namespace Disclosure.Benchmarks.Gates;

/// <summary>A promise about speed or memory, and what was measured.</summary>
/// <param name="Id">The short name.</param>
/// <param name="Claim">What is compared with what.</param>
/// <param name="Bound">The promise.</param>
/// <param name="IsFloor">Whether the promise is a least, not a most.</param>
/// <param name="Unit">What the figures are: x for a ratio, B for bytes.</param>
/// <param name="Measured">What was measured.</param>
internal sealed record Gate(string Id, string Claim, double Bound, bool IsFloor, string Unit, double Measured)
{
    public bool IsPassed => IsFloor ? Measured >= Bound : Measured <= Bound;

    /// <summary>The better of two measurements of the same promise.</summary>
    public Gate Better(Gate other) => (IsFloor ? other.Measured > Measured : other.Measured < Measured) ? other : this;

    /// <summary>What was measured, with its unit.</summary>
    public string Figure => $"{Text(Measured)} {Unit}";

    /// <summary>Promises as a table.</summary>
    public static MarkdownTable Table(IEnumerable<Gate> gates)
    {
        MarkdownTable table = new("gate", "what", "promised:", "measured:", "");
        foreach (Gate gate in gates) table.Add(gate.Id, gate.Claim, $"{(gate.IsFloor ? "at least" : "at most")} {Text(gate.Bound)} {gate.Unit}", gate.Figure, gate.IsPassed ? "passed" : "FAILED");
        return table;
    }

    private static string Text(double figure) => figure.ToString(figure < 100 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
