using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A sum of cells that a claim of the narrative may stand for.</summary>
/// <param name="Name">What the sum is, in words.</param>
/// <param name="Form">The sum.</param>
internal sealed record ClaimTarget(BilingualText Name, LinearForm Form)
{
    /// <summary>The cells of the sum.</summary>
    public ImmutableArray<FormCell> Cells { get; } = [.. Form.Terms.Select(term => term.Cell)];

    /// <summary>Whether the tables of a report have all of its cells.</summary>
    public bool ExistsIn(FiledReport report)
    {
        foreach (FormCell cell in Cells)
        {
            if (!report.Table(cell.Table).Contains(cell)) return false;
        }

        return true;
    }
}
