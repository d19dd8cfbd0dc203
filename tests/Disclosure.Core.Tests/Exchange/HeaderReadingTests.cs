using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>What a report says beside its tables.</summary>
public class HeaderReadingTests
{
    [Fact]
    public void Only_the_format_is_required()
    {
        FiledReport report = Json.Read("{" + Json.Format + "}");
        Assert.Equal(new FiledReportBuilder().Build().Value, report);
        Assert.Equal("{" + Json.Format + "}", Json.Write(report));
    }

    [Fact]
    public void The_header_is_read()
    {
        ReportHeader header = Json.Read(Json.Report(
            "'form':'2021','authority':{'id':'11410800005701234A','name':'焦作市人民政府','region':'410800','level':'prefecture',"
            + "'kind':'government','former_names':['甲','乙']},'scope':'jurisdiction','year':2023,'revision':2,"
            + "'period':{'from':'2023-01-01','to':'2023-12-31'},'published_on':'2024-03-22','url':'http://x.cn/a'")).Header;
        Assert.Equal(
            new ReportHeader
            {
                Form = FormEdition.Edition2021,
                Authority = new()
                {
                    Id = "11410800005701234A",
                    Name = "焦作市人民政府",
                    Region = "410800",
                    Level = AuthorityLevel.Prefecture,
                    Kind = AuthorityKind.Government,
                    FormerNames = ["甲", "乙"],
                },
                Scope = Scope.Jurisdiction,
                Year = 2023,
                Revision = 2,
                Period = new(new(2023, 1, 1), new(2023, 12, 31)),
                PublishedOn = new(2024, 3, 22),
                Url = "http://x.cn/a",
            },
            header);
    }

    [Fact]
    public void The_revision_is_1_unless_said_and_then_not_written()
    {
        Assert.Equal(1, Json.Read(Json.Report("")).Header.Revision);
        Assert.Equal(Json.Report(""), Json.Write(Json.Read(Json.Report("'revision':1"))));
    }

    [Theory]
    [InlineData("'form':null")]
    [InlineData("'authority':null")]
    [InlineData("'authority':{}")]
    [InlineData("'authority':{'id':null,'name':null,'level':null,'former_names':null}")]
    [InlineData("'scope':null,'year':null,'revision':null,'period':null,'published_on':null,'url':null")]
    [InlineData("'sections':null,'narrative':null,'unplaced':null,'explanations':null,'provenance':null")]
    [InlineData("'sections':[],'narrative':{'overview':null},'unplaced':[],'explanations':[],'provenance':{}")]
    [InlineData("'proactive':{},'requests':{'outcome':{'other':{}}},'disputes':{}")]
    public void Null_and_empty_outside_the_cells_say_nothing(string keys) =>
        Assert.Equal(Json.Report(""), Json.Write(Json.Read(Json.Report(keys))));

    [Fact]
    public void Headings_texts_unplaced_rows_and_explanations_are_read()
    {
        FiledReport report = Json.Read(Json.Report(
            "'sections':[{'id':'overview','heading':'一、总体情况'},{'id':'overview.platform'}],"
            + "'narrative':{'overview':'甲','overview.platform':'乙','problems_and_improvements':'无'},"
            + "'unplaced':[{'table':'proactive','label':'其他主动公开文件','cells':['12',null,7]},{}],"
            + "'explanations':[{'rule':'YEAR.CARRY','instance':'total','residual':-26,'reason':'机构改革','by':'办公室','on':'2025-01-20'},"
            + "{'rule':'T3.ROW','instance':'received'}]"));
        Assert.Equal<SectionHeading>([new(FormSection.Overview, "一、总体情况"), new(FormSection.OverviewParts[3], "")], report.Sections);
        Assert.Equal("甲", report.Narrative[FormSection.Overview]);
        Assert.Equal("乙", report.Narrative[FormSection.OverviewParts[3]]);
        Assert.Equal("无", report.Narrative[FormSection.ProblemsAndImprovements]);
        Assert.Equal<UnplacedRow>([new("proactive", "其他主动公开文件", ["12", null, "7"]), new(null, "", [])], report.Unplaced);
        Assert.Equal<Explanation>(
            [new("YEAR.CARRY", "total", -26, "机构改革", "办公室", new(2025, 1, 20)), new("T3.ROW", "received", null, "")], report.Explanations);
    }

    [Fact]
    public void Provenance_is_read_in_all_its_forms()
    {
        FiledReport report = Json.Read(Json.Report(
            "'provenance':{'requests.received.total':{'page':3,'box':[492,347,505.5,356],'inferred':null},"
            + "'requests.carried_in.total':{'sheet':'表','address':'C12','inferred':'by position'},"
            + "'disputes.review.total':{'table':1,'row':2,'column':3,'inferred':{'reason':'only fit','identities':['T3.ROW/received']}}}"));
        Assert.Equal(new() { Page = 3, Box = new(492, 347, 505.5m, 356) }, report.Provenance[OfficialForm.Cell("requests.received.total")]);
        Assert.Equal(
            new() { Sheet = "表", Address = "C12", Inferred = new("by position") },
            report.Provenance[OfficialForm.Cell("requests.carried_in.total")]);
        Assert.Equal(
            new() { Table = 1, Row = 2, Column = 3, Inferred = new("only fit", ["T3.ROW/received"]) },
            report.Provenance[OfficialForm.Cell("disputes.review.total")]);
    }

    [Fact]
    public void Equality_does_not_look_at_provenance_and_notes() => Assert.Equal(
        Json.Read(Json.Report("'year':2023")),
        Json.Read(Json.Report("'year':2023,'new_key':1,'provenance':{'requests.received.total':{'page':3}}")));
}
