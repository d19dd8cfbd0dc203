using System.Globalization;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes causes as a list: what is asked, the sentence, the relations in figures, and links into the tables.</summary>
internal sealed class HtmlCauses(HtmlWriter html, string id, string source, Reconciliation result, BaselineComparison? baseline)
{
    private static readonly BilingualText reason = new("说明：", "reason: ");

    private readonly HtmlRelation relation = new(html, id, result);

    public static string IdOf(string report, int number) => string.Create(CultureInfo.InvariantCulture, $"{report}-p{number}");

    public void Write(int number, Cause cause)
    {
        html.Block("li", ("id", IdOf(id, number)), ("class", StyleOf(cause))).Open("p");
        html.Open("span", ("class", "number")).Text(CircledNumber.Of(number)).Close().Text(" ");
        html.Open("strong", ("class", "label")).Text(BaselineText.LabelOf(cause, baseline)).Close().Text(" ").Text(cause.Message(html.Language)).Close();
        if (cause.Outcome != Outcome.Undetermined && cause.Findings.Length > 1)
        {
            html.Block("ul", ("class", "relations"));
            foreach (Finding finding in cause.Findings)
            {
                html.Block("li").Open("p").Text(finding.Message(html.Language)).Close();
                WriteEvidence(finding);
                html.Close();
            }

            html.Close();
        }
        else if (cause.Findings.Length == 1) WriteEvidence(cause.Findings[0]);

        if (cause.Findings is not [{ Rule: LinearRule, Left: not null }]) HtmlCellLinks.Write(html, id, result, PointedCells.Of(cause));
        WriteOrigins(cause);
        html.Close();
    }

    private void WriteEvidence(Finding finding)
    {
        relation.Write(finding);
        if (FiledReason.Of(finding) is { } text) html.Block("p", ("class", "reason")).Text(reason).Text(text).Close();
        html.Block("p", ("class", "basis")).Open("code").Text(finding.Name).Close().Text(" ").Text(finding.Rule.Source).Close();
    }

    /// <summary>Where the figures stand in the document, with links to it; to the page where the document has pages.</summary>
    private void WriteOrigins(Cause cause)
    {
        (FormCell Cell, Origin Origin)[] placed = [.. CellOrigins.PlacesOf(cause)];
        if (placed.Length == 0) return;
        html.Block("p", ("class", "links")).Text(CellOrigins.Title);
        foreach ((int index, (FormCell cell, Origin origin)) in placed.Index())
        {
            if (index > 0) html.Text(html.Language == Language.Chinese ? "；" : "; ");
            html.Open("a", ("href", SourceUri.Of(source, origin))).Text(CellOrigins.Of(result.Report, cell, origin)).Close();
        }

        html.Close();
    }

    private static string StyleOf(Cause cause) => cause switch
    {
        { IsSilenced: true } or { Outcome: Outcome.Explained } => "settled",
        { Outcome: Outcome.Undetermined } => "open",
        _ => CodeNames.Of(cause.Severity),
    };
}
