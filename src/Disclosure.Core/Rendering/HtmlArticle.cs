using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes the part of a page about one report: verdict, diagnoses, causes, tables.</summary>
internal sealed class HtmlArticle(HtmlWriter html, string id, CheckedReport input, ImmutableArray<Diagnosis> diagnoses)
{
    private static readonly BilingualText causesTitle = new("问题", "Findings");
    private static readonly BilingualText tablesTitle = new("统计表", "Tables");

    private readonly Reconciliation result = input.Result;
    private readonly ImmutableArray<Cause> causes = ShownCauses.Of(input.Result);

    public void Write()
    {
        html.Block("article", ("id", id), ("aria-labelledby", $"{id}-title"));
        html.Block("h2", ("id", $"{id}-title")).Text(ReportTitle.Of(result.Report)).Close();
        HtmlVerdict.Write(html.Block("div"), "p", result);
        WriteFacts();
        html.Close();
        if (!diagnoses.IsEmpty) new HtmlDiagnoses(html, id, result, causes).Write(diagnoses);
        if (!causes.IsEmpty)
        {
            html.Block("section").Block("h3").Text(causesTitle).Close().Block("ol", ("class", "causes"));
            HtmlCauses items = new(html, id, input.Source, result, input.Baseline);
            foreach ((int index, Cause cause) in causes.Index()) items.Write(index + 1, cause);
            html.Close().Close();
        }

        WriteGone(input.Baseline?.Gone ?? []);
        WriteTables();
        html.Close();
    }

    private void WriteGone(ImmutableArray<BaselineFinding> gone)
    {
        if (gone.IsEmpty) return;
        html.Block("section").Block("h3").Text(BaselineText.Gone).Close().Block("ul");
        foreach (BaselineFinding finding in gone)
            html.Block("li").Text(finding.Message).Text(" ").Open("code").Text(finding.Name).Close().Close();
        html.Close().Close();
    }

    /// <summary>Where the report came from, what it was held against, and how it was read.</summary>
    private void WriteFacts()
    {
        html.Block("ul", ("class", "facts"));
        Fact(new($"来源：{input.Place}", $"source: {input.Place}"));
        Fact(new($"规则目录 {RuleCatalogue.Version}", $"catalogue of rules {RuleCatalogue.Version}"));
        if (result.Reconciler.Profile is var profile && profile != RuleProfile.Standard) Fact(new($"审核口径 {profile.Name}", $"profile {profile.Name}"));
        if (result.AsOf?.ToString("O", CultureInfo.InvariantCulture) is { } day) Fact(new($"核对基准日 {day}", $"as of {day}"));
        if (input.Baseline is { } baseline) Fact(BaselineText.Of(baseline));
        if (result.Reconciler.Blanks == BlankPolicy.Zero) Fact(Terms.BlanksAreZero);
        foreach (ReadingNote note in result.Report.Notes)
            Fact(new($"{NotePlace.Of(note, Language.Chinese)}：{note.Message.Chinese}", $"{NotePlace.Of(note, Language.English)}: {note.Message.English}"));
        html.Close();
    }

    private void Fact(BilingualText text) => html.Block("li").Text(text).Close();

    /// <summary>Tables at which a cause points stand open; the others fold away on a screen.</summary>
    private void WriteTables()
    {
        CellTraces traces = new(causes);
        html.Block("section").Block("h3").Text(tablesTitle).Close();
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            FormTable table = result.Report.Table(kind);
            if (!result.Report.Has(kind))
            {
                BilingualText title = Terms.HeadingOf(kind);
                html.Block("p", ("class", "absent")).Text(new BilingualText($"{title.Chinese}：未读到", $"{title.English}: not in the source")).Close();
                continue;
            }

            html.Block("details", ("open", traces.PointInto(table) ? "open" : null)).Open("summary").Text(Terms.HeadingOf(kind)).Close();
            new HtmlTable(html, id, TableDrawing.Of(result, kind), traces).Write();
            html.Close();
        }

        html.Close();
    }
}
