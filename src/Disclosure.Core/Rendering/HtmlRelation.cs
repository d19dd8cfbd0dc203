using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes a broken relation in figures, each of them a link to its cell: <c>529 + 18 = 547 ≠ 574</c>.</summary>
internal sealed class HtmlRelation(HtmlWriter html, string id, Reconciliation result)
{
    private const int TermsShownWithZeros = 7;

    public void Write(Finding finding)
    {
        if (finding is not { Rule: LinearRule rule, Left: { } left, Right: { } right }) return;
        LinearInstance instance = rule.Instances.First(one => one.Name == finding.Instance && one.ExistsIn(result.Report));
        html.Block("p", ("class", "relation"));
        int terms = WriteSide(instance.Left);
        if (terms > 1) html.Text(" = ").Open("strong").Text(Number(left)).Close();
        html.Text($" {SignOf(instance.Relation)} ");
        if (Size(instance.Right) > 1) html.Open("strong").Text(Number(right)).Close().Text(" = ");
        WriteSide(instance.Right);
        html.Close();
    }

    /// <summary>Of a long sum the zeros are counted, not printed.</summary>
    private int WriteSide(LinearForm side)
    {
        bool isLong = side.Terms.Length > TermsShownWithZeros;
        ImmutableArray<LinearTerm> shown = isLong ? [.. side.Terms.Where(term => result.Report[term.Cell].Value != 0)] : side.Terms;
        foreach ((int index, LinearTerm term) in shown.Index())
        {
            if (index > 0 || term.Coefficient < 0) html.Text(term.Coefficient < 0 ? " − " : " + ");
            if (Math.Abs(term.Coefficient) is var size and not 1) html.Text($"{Number(size)} × ");
            WriteTerm(term.Cell);
        }

        if (side.Constant != 0 || side.Terms.IsEmpty) html.Text(shown.IsEmpty ? Number(side.Constant) : $" + {Number(side.Constant)}");
        else if (shown.IsEmpty) html.Text("0");
        int zeros = side.Terms.Length - shown.Length;
        if (zeros > 0) html.Text(new BilingualText($"（其余 {zeros} 格为 0）", $" (the other {zeros} cells are 0)"));
        return Size(side);
    }

    private void WriteTerm(FormCell cell)
    {
        CellEntry entry = result.Report[cell];
        string place = RulePlace.Of(result.Report.Table(cell.Table), cell).Name.In(html.Language);
        string print = entry.Printed ?? new BilingualText("空白", "blank").In(html.Language);
        html.Open("a", ("href", $"#{HtmlTable.IdOf(id, cell)}"), ("title", place), ("aria-label", $"{print} {place}")).Text(print).Close();
    }

    private static int Size(LinearForm side) => side.Terms.Length + (side.Constant == 0 ? 0 : 1);

    private static string SignOf(Relation relation) => relation switch { Relation.Equal => "≠", Relation.AtMost => "＞", _ => "＜" };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
