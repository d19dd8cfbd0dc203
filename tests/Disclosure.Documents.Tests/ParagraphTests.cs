using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Documents.Matching;
using Disclosure.Documents.Readers;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The texts of sections come as paragraphs, without what belongs to pages and tables.</summary>
public sealed class ParagraphTests
{
    [Property(MaxTest = 300)]
    public Property Paragraphs_cut_into_lines_of_a_page_come_back_whole() => Prop.ForAll(
        Gen.Choose(10, 40).Zip(Gen.Choose(1, 200).ArrayOf(5)).ToArbitrary(),
        page =>
        {
            string[] paragraphs = [.. page.Item2.Select(length => string.Concat(Enumerable.Range(0, length).Select(i => (char)('一' + (i * 7 % 500)))) + "。")];
            IEnumerable<string> lines = paragraphs.SelectMany(paragraph => paragraph.Chunk(page.Item1).Select(line => new string(line)));
            return Paragraphs.Of(lines, isWrapped: true).SequenceEqual(paragraphs) && Paragraphs.Of(paragraphs, isWrapped: false).SequenceEqual(paragraphs);
        });

    [Theory]
    [InlineData("全年受理申请二十一件，落实“三审三校”|制度。", "全年受理申请二十一件，落实“三审三校”制度。")]
    [InlineData("（三）政府信息管理情况|加强门户网站日常管理，运用第三方检测平台。", "（三）政府信息管理情况|加强门户网站日常管理，运用第三方检测平台。")]
    [InlineData("门户网站使用了统一的名称 Open|Data 一年。", "门户网站使用了统一的名称 Open Data 一年。")]
    [InlineData("他说：“门户网站使用了统一的名称。”|全年受理申请十件。", "他说：“门户网站使用了统一的名称。”|全年受理申请十件。")]
    public void A_full_line_that_ends_no_thought_goes_on(string lines, string paragraphs) =>
        Assert.Equal(paragraphs.Split('|'), Paragraphs.Of(lines.Split('|'), isWrapped: true));

    [Fact]
    public void A_section_that_is_a_table_keeps_the_sentences_beside_it_and_nothing_of_the_table()
    {
        const string Summary = "本年新收申请 604 件，上年结转 10 件。";
        foreach (string format in new[] { "html", "docx", "xlsx", "markdown", "text" })
        {
            Laid laid = Laid.Of(RealReport.Read("henan-jiaozuo-gov-2023"));
            laid.Insert(TableKind.Requests, "（该部分以表格形式报告）", Summary);
            Narrative narrative = ReportDocuments.Read(laid.Set(format)).Value.Report.Narrative;
            Assert.Equal((format, Summary), (format, narrative[FormSection.Requests]));
            Assert.Equal([FormSection.Overview, FormSection.Requests, FormSection.ProblemsAndImprovements, FormSection.OtherMatters], narrative.Sections);
        }
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_no_lines_of_the_report()
    {
        Block[] kept = [Line("某局2023年年报"), Line("全年受理"), Line("申请 5 件。"), Line("7"), Line("六、其他需要报告的事项"), Line("无。")];
        ImmutableArray<Block>[] pages =
        [
            [kept[0], kept[1], Line("1")], [Line("某局2023年年报"), kept[2], kept[3], Line("2")], [Line("某局2023年年报"), kept[4], kept[5], Line("3")],
        ];
        Assert.Equal(kept, RunningLines.Without(pages));
    }

    [Fact]
    public void Lines_that_pages_happen_to_share_but_tables_may_need_stay()
    {
        ImmutableArray<Block>[] pages =
        [
            [Line("一"), Line("规章", "0", "0")], [Line("项目", "自然人"), Line("规章", "0", "0")], [Line("项目", "自然人"), Line("5")], [Line("八"), Line("5")],
        ];
        Assert.Equal(pages.SelectMany(page => page), RunningLines.Without(pages));
    }

    private static TextLine Line(params string[] pieces) => new([.. pieces.Select(piece => new TextPiece(piece, new()))]);
}
