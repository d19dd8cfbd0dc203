using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Writes what explains the broken identities of a report: a sentence with its condition, links to the cells and to the findings.</summary>
internal sealed class HtmlDiagnoses(HtmlWriter html, string id, Reconciliation result, ImmutableArray<Cause> causes)
{
    private static readonly BilingualText title = new("差错定位（仅供核对，未改原表）", "Located errors (proposals alone, nothing was changed)");
    private static readonly BilingualText explains = new("可解释：", "explains: ");

    public void Write(ImmutableArray<Diagnosis> diagnoses)
    {
        html.Block("section").Block("h3").Text(title).Close().Block("ul", ("class", "diagnoses"));
        foreach (Diagnosis diagnosis in diagnoses)
        {
            html.Block("li").Open("p").Open("strong", ("class", "label")).Text(Terms.Diagnosis).Close();
            html.Text(" ").Text(diagnosis.Message(html.Language)).Close();
            WriteExplained(diagnosis);
            HtmlCellLinks.Write(
                html, id, result, [.. diagnosis.Repairs.SelectMany(repair => repair.Changes).Select(change => change.Cell).Distinct()]);
            html.Close();
        }

        html.Close().Close();
    }

    private void WriteExplained(Diagnosis diagnosis)
    {
        int[] numbers =
        [
            .. causes.Index().Where(shown => shown.Item.Findings.Any(diagnosis.Explains.Contains)).Select(shown => shown.Index + 1),
        ];
        if (numbers.Length == 0) return;
        html.Block("p", ("class", "links")).Text(explains);
        foreach (int number in numbers)
            html.Open("a", ("href", $"#{HtmlCauses.IdOf(id, number)}")).Text(CircledNumber.Of(number)).Close().Text(" ");
        html.Close();
    }
}
