using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 30)]
public sealed class HtmlReportTests
{
    private static readonly HtmlReport html = new();

    private static readonly string[] elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "article", "section", "footer", "div", "p", "h1", "h2", "h3", "ul", "ol", "li",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "a", "span", "strong", "small", "code",
    ];

    [Fact]
    public void The_wrong_cell_leads_to_its_finding_and_back()
    {
        XElement page = Page(html, Documents.Checked(("requests.outcome.total.natural_person", "10")));
        XElement cell = ById(page, "r1-requests.outcome.total.natural_person");
        Assert.Equal("suspect along down", Text(cell, "class"));
        Assert.Equal("10 请先核对此格①", cell.Value);
        XElement back = Assert.Single(cell.Elements("a"));
        XElement finding = ById(page, Text(back, "href")[1..]);
        Assert.Contains(finding.Descendants("a"), link => Text(link, "href") == "#r1-requests.outcome.total.natural_person");
    }

    [Fact]
    public void Every_broken_relation_is_spelled_out_in_figures()
    {
        XElement page = Page(html, Documents.Checked(("requests.outcome.total.natural_person", "10")));
        Assert.Equal(
            ["1 + 0 = 1 ≠ 10 = 10 + 0", "1（其余 20 格为 0） = 1 ≠ 10", "10 + 0 + 0 + 0 + 0 + 0 = 10 ≠ 1"],
            page.Descendants("p").Where(p => (string?)p.Attribute("class") == "relation").Select(p => p.Value));
    }

    [Fact]
    public void The_cells_that_a_broken_relation_runs_through_are_seen()
    {
        XElement page = Page(html, Documents.Checked(("requests.outcome.total.natural_person", "10")));
        Assert.Equal("plain down", Text(ById(page, "r1-requests.received.natural_person"), "class"));
        Assert.Equal("plain along", Text(ById(page, "r1-requests.outcome.total.other"), "class"));
        Assert.Equal("plain", Text(ById(page, "r1-requests.received.other"), "class"));
    }

    [Fact]
    public void A_house_rule_shows_its_factors_and_its_constant()
    {
        LinearForm left = (2 * (LinearForm)OfficialForm.Cell("disputes.review.total")) - OfficialForm.Cell("disputes.review.pending");
        LinearRule rule = LinearRule.Create("HOUSE.A", new("某项", "a"), left, Relation.AtMost, LinearForm.Of(3)).Value;
        FiledReport report = Filed.Report(("disputes.review.total", "5"), ("disputes.review.pending", "5"));
        XElement page = Page(html, new CheckedReport("a", Reconciler.Create(RuleSet.Standard.Add(rule)).Check(report)));
        Assert.Contains("2 × 5 − 5 = 5 ＞ 3", page.Descendants("p").Select(p => p.Value));
    }

    [Fact]
    public void What_is_missing_is_seen_in_the_table_and_leads_to_what_it_leaves_open()
    {
        XElement page = Page(html, Documents.Checked(("disputes.review.total", "")));
        XElement cell = ById(page, "r1-disputes.review.total");
        Assert.Equal(("plain missing", "①"), (Text(cell, "class"), cell.Value));
        Assert.Equal("open", Text(ById(page, "r1-p1"), "class"));
    }

    [Fact]
    public void A_table_without_findings_folds_away_and_one_that_is_not_there_is_said_to_be_missing()
    {
        FiledReportBuilder builder = Filed.Report(("disputes.review.total", "1")).ToBuilder();
        foreach (FormCell cell in OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Cells) builder.Set(cell, CellEntry.Absent);
        XElement page = Page(html, new CheckedReport("a", Reconciler.Default.Check(builder.Build().Value)));
        Assert.Equal(
            [("表三  收到和处理政府信息公开申请情况", false), ("表四  政府信息公开行政复议、行政诉讼情况", true)],
            page.Descendants("details").Select(details => (details.Element("summary")!.Value, details.Attribute("open") is not null)));
        Assert.Contains("表二  主动公开政府信息情况：未读到", page.Descendants("p").Select(p => p.Value));
    }

    [Fact]
    public void An_english_page_keeps_the_official_words_and_says_what_they_mean()
    {
        XElement page = Page(html with { Language = Language.English }, Documents.Checked());
        Assert.Equal("en", Text(page, "lang"));
        XElement heading = page.Descendants("th").First(th => th.Value.StartsWith("商业企业", StringComparison.Ordinal));
        Assert.Equal("zh-CN", Text(heading.Element("span")!, "lang"));
        Assert.Equal("commercial enterprises", heading.Element("small")!.Value);
    }

    [Fact]
    public void Several_inputs_have_an_index_that_leads_to_each()
    {
        UnreadableInput unreadable = new("b.json", "malformed_json", new("不是 JSON", "not JSON"), 3);
        XElement page = Page(html, Documents.Checked(), unreadable);
        Assert.Equal(["#r1", "#r2"], page.Descendants("nav").Descendants("a").Select(link => Text(link, "href")));
        Assert.Contains("不是 JSON", ById(page, "r2").Value, StringComparison.Ordinal);
        Assert.Empty(Page(html, Documents.Checked()).Descendants("nav"));
    }

    [Property]
    public void Nothing_that_a_report_prints_acts_as_html(ImmutableArray<CheckedInput> inputs)
    {
        XElement page = Page(html, [.. inputs]);
        Assert.All(page.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, elements));
        Assert.All(page.Descendants().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, new[]
        {
            "id", "class", "lang", "href", "title", "role", "tabindex", "open", "scope", "rowspan", "colspan", "charset", "name", "content", "http-equiv",
            "aria-label", "aria-labelledby", "aria-hidden",
        }));
        Assert.All(page.Descendants().Attributes("href"), link => Assert.StartsWith("#r", link.Value, StringComparison.Ordinal));
        Assert.Equal(
            inputs.Select(input => HarmlessText.Of(input is CheckedReport report ? ReportTitle.Of(report.Result.Report).Chinese : input.Place)),
            page.Descendants("article").Select(article => article.Element("h2")!.Value));
    }

    [Property]
    public void Every_link_leads_somewhere_and_every_cause_and_cell_is_there_once(ImmutableArray<CheckedInput> inputs)
    {
        XElement page = Page(html, [.. inputs]);
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(page.Descendants().Attributes("href").Select(link => link.Value[1..]).Except(ids));
        Assert.All(page.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        foreach ((XElement article, CheckedInput input) in page.Descendants("article").Zip(inputs))
        {
            if (input is not CheckedReport { Result: var result }) continue;
            ImmutableArray<Cause> causes = ShownCauses.Of(result);
            Assert.Equal(
                causes.Select(cause => HarmlessText.Of(cause.Message(Language.Chinese))),
                article.Descendants("ol").Elements("li").Select(item => string.Concat(item.Element("p")!.Nodes().OfType<XText>().Select(text => text.Value)).Trim(' ')),
                StringComparer.Ordinal);
            Assert.Equal(
                causes.Where(cause => cause.Outcome != Outcome.Undetermined || cause.Findings.Length == 1).SelectMany(cause => cause.Findings).Select(finding => HarmlessText.Of(finding.Name)),
                article.Descendants("code").Select(code => code.Value));
            Assert.Equal(
                OfficialForm.TableKinds.Where(result.Report.Has).SelectMany(kind => result.Report.Table(kind).Cells)
                    .Select(cell => result.Report[cell] is var entry && entry.State == CellState.Absent ? "?" : HarmlessText.Of(entry.Printed ?? "")),
                article.Descendants("td").Where(cell => cell.Attribute("id") is not null).Select(cell => cell.Element("span")!.Value));
        }
    }

    [Fact]
    public void The_style_sheet_needs_no_escape_and_loads_nothing()
    {
        Assert.DoesNotContain(HtmlStyle.Sheet, c => c is '<' or '>' or '&');
        Assert.DoesNotContain("url(", HtmlStyle.Sheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", HtmlStyle.Sheet, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_colour_of_a_text_can_be_read_on_its_ground()
    {
        foreach (string rule in HtmlStyle.Sheet.Split('}'))
        {
            string body = rule[(rule.LastIndexOf('{') + 1)..];
            if (Colour(body, "color") is not { } text) continue;
            IEnumerable<double> grounds = Colour(body, "background") is { } own ? [own] : [Luminance("ffffff"), Luminance("f3f4f6")];
            Assert.All(grounds, ground => Assert.True(Contrast(text, ground) >= 4.5, rule));
        }
    }

    private static double? Colour(string body, string property) =>
        body.Split(';').Select(declaration => declaration.Trim()).FirstOrDefault(declaration => declaration.StartsWith(property + ": #", StringComparison.Ordinal)) is { } found
            ? Luminance(found[(property.Length + 3)..])
            : null;

    /// <summary>The relative luminance of WCAG 2.</summary>
    private static double Luminance(string hex)
    {
        string six = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        double[] parts =
        [
            .. six.Chunk(2).Select(pair => int.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
                .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)),
        ];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Contrast(double left, double right) => (Math.Max(left, right) + 0.05) / (Math.Min(left, right) + 0.05);

    private static XElement Page(HtmlReport writer, params CheckedInput[] inputs)
    {
        string text = Documents.Text(writer.Write, inputs);
        Assert.StartsWith("<!DOCTYPE html", text, StringComparison.Ordinal);
        using XmlReader reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static XElement ById(XElement page, string id) => page.Descendants().Single(element => (string?)element.Attribute("id") == id);

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)!.Value;
}
