using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes links from a sentence to the cells of the tables below.</summary>
internal static class HtmlCellLinks
{
    private const int Shown = 12;

    private static readonly BilingualText inTheTable = new("在表中查看：", "in the table: ");

    public static void Write(HtmlWriter html, string id, Reconciliation result, ImmutableArray<FormCell> cells)
    {
        FormCell[] linked = [.. cells.Where(cell => result.Report.Has(cell.Table))];
        if (linked.Length == 0) return;
        html.Block("p", ("class", "links")).Text(inTheTable);
        foreach ((int index, FormCell cell) in linked.Take(Shown).Index())
        {
            if (index > 0) html.Text(html.Language == Language.Chinese ? "、" : "; ");
            html.Open("a", ("href", $"#{HtmlTable.IdOf(id, cell)}")).Text(RulePlace.Of(result.Report.Table(cell.Table), cell).Name).Close();
        }

        if (linked.Length > Shown) html.Text(new BilingualText($" 等 {linked.Length} 格", $" … {linked.Length} cells"));
        html.Close();
    }
}
