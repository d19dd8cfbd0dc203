using System.Collections.Immutable;
using System.Diagnostics;
using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Claims;

public sealed class ClaimReaderTests
{
    private const int Million = 1_000_000;

    private static readonly string[] pieces =
    [
        "收到", "政府信息公开申请", "申请", "12", "件", "，", "。", "、", "（", "）", "：", "分别", "其中", "予以公开", "部分", "占", "33.9%", "同比", "增长", "均", "办结", "维持", "行政复议", "《", "》", "共",
        "第", "三", "\n", "网站", "某", "，其他", "1", ".", ",", "万", "余", "2023年", "全市", "a", "-", "一、", "\r\n\t ", "未收到",
    ];

    private static readonly Gen<string> texts = Gen.Choose(0, 60).SelectMany(count => Gen.ArrayOf(Gen.Elements(pieces), count)).Select(parts => string.Concat(parts));

    [Fact]
    public void A_narrative_is_read_once()
    {
        Narrative narrative = Narrative.Empty.With(FormSection.Overview, "收到政府信息公开申请12件。");
        Assert.Equal(ClaimReader.Read(narrative), ClaimReader.Read(narrative));
    }

    [Property]
    public Property The_print_of_a_claim_is_where_it_says_and_claims_are_numbered_in_order() => Prop.ForAll(Arb.From(texts), text =>
    {
        Claim[] claims = [.. Read(text)];
        Assert.All(claims, claim => Assert.Equal(claim.Quote, text.Substring(claim.Start, claim.Length)));
        Assert.Equal(Enumerable.Range(1, claims.Length), claims.Select(claim => claim.Number));
        Assert.All(claims.Where(claim => claim.Sum is not null), claim => Assert.All(claim.Sum!.Parts.Append(claim.Sum.Whole), number => Assert.InRange(number, 1, claims.Length)));
    });

    [Property]
    public Property Any_text_is_read() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Assert.NotNull(Read(text ?? "").ToString()));

    [Property]
    public Property White_space_within_a_sentence_changes_no_figure() => Prop.ForAll(Arb.From(texts.Where(text => !text.Contains('\n', StringComparison.Ordinal))), text =>
        Assert.Equal(
            Read(text).Select(claim => (claim.Subject, claim.Value, claim.Unit)),
            Read(string.Concat(text.Select(character => $"{character} "))).Select(claim => (claim.Subject, claim.Value, claim.Unit))));

    [Theory]
    [InlineData("申请")]
    [InlineData("12件")]
    [InlineData("收到申请12件")]
    [InlineData("收到申请12件，")]
    [InlineData("分别")]
    [InlineData("予以公开、")]
    [InlineData("（")]
    [InlineData("占1%")]
    [InlineData("部分1")]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("《")]
    [InlineData("某")]
    [InlineData("共")]
    [InlineData("均办结，")]
    [InlineData("1,234")]
    [InlineData("其中：1条，")]
    [InlineData("百分之")]
    [InlineData("国务院令第")]
    public void A_hostile_text_of_a_million_characters_is_read_in_linear_time(string piece)
    {
        TimeSpan time = Time(piece, Million);
        Assert.True(time < TimeSpan.FromSeconds(10), $"{piece}: {time}");
    }

    /// <summary>Where time grew with the square of the length, this would take many minutes.</summary>
    private static TimeSpan Time(string piece, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();
        Narrative narrative = Narrative.Empty.With(FormSection.Overview, text);
        Assert.NotNull(ClaimReader.Read(narrative).ToString());
        Assert.NotNull(CitationReader.Read(narrative).ToString());
        return watch.Elapsed;
    }

    private static ImmutableArray<Claim> Read(string text) => ClaimReader.Read(Narrative.Empty.With(FormSection.Overview, text));
}
