using System.Buffers;
using System.Text;
using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The sentences of the contract about the canonical bytes.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void Keys_stand_in_the_order_of_the_contract()
    {
        string canonical = Json.Report(
            "'form':'2021','authority':{'id':'1','name':'焦作','region':'410800','level':'prefecture','kind':'government',"
            + "'former_names':['a']},'scope':'own','year':2023,'revision':2,'period':{'from':'2023-01-01','to':'2023-12-31'},"
            + "'published_on':'2024-03-22','url':'u',"
            + "'proactive':{'rules':[0,0,0],'normative_documents':[1,2,3],'licensing':[4],'penalties':[5],'coercion':[6],'fees':[7.10]},"
            + "'requests':{'received':[1,0,0,0,0,0,1],'carried_in':[0,0,0,0,0,0,0],'outcome':{'granted':[0,0,0,0,0,0,0],"
            + "'refused':{'state_secret':[0,0,0,0,0,0,0]},'unable':{'not_held':[0,0,0,0,0,0,0]},"
            + "'not_processed':{'repeat_request':[0,0,0,0,0,0,0]},'other':{'miscellaneous':[1,0,0,0,0,0,1]},'total':[1,0,0,0,0,0,1]},"
            + "'carried_out':[0,0,0,0,0,0,0]},"
            + "'disputes':{'review':[0,0,0,0,0],'litigation_direct':[0,0,0,0,0],'litigation_after_review':[0,0,0,0,0]},"
            + "'sections':[{'id':'overview','heading':'一'}],'narrative':{'overview':'甲','overview.platform':'乙','proactive':'丙'},"
            + "'unplaced':[{'table':'proactive','label':'x','cells':['12',null]}],"
            + "'explanations':[{'rule':'YEAR.CARRY','instance':'total','residual':-26,'reason':'r','by':'b','on':'2025-01-20'}]");
        FiledReport report = Json.Read(canonical);
        Assert.Equal(canonical, Json.Write(report));
        Assert.Equal(canonical, Json.Write(Json.Read(Backwards(JsonDocument.Parse(canonical).RootElement))));
    }

    [Fact]
    public void Provenance_stands_last_and_in_the_order_of_its_keys()
    {
        string canonical = Json.Report(
            "'provenance':{'requests.received.total':{'page':3,'box':[492,347,505.5,356],'sheet':'s','address':'C12','table':1,'row':2,"
            + "'column':3,'inferred':{'reason':'r','identities':['T3.ROW/received']}},'disputes.review.total':{'inferred':'x'}}");
        Assert.Equal(canonical, Json.Write(Json.Read(canonical), new() { Provenance = true }));
        Assert.Equal(Json.Report(""), Json.Write(Json.Read(canonical)));
    }

    [Fact]
    public void Only_quotation_mark_backslash_and_control_characters_are_escaped()
    {
        string all = string.Concat(Enumerable.Range(0, 0x3000).Select(c => (char)c)) + "\uFEFF\uFFFF😀𠀀";
        FiledReport report = new FiledReportBuilder { Narrative = Narrative.Empty.With(FormSection.Overview, all) }.Build().Value;
        string written = Json.Write(report);
        StringBuilder expected = new();
        foreach (char c in all)
            expected.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        Assert.Equal($"{{{Json.Format},\"narrative\":{{\"overview\":\"{expected}\"}}}}", written);
        Assert.Equal(all, JsonDocument.Parse(written).RootElement.GetProperty("narrative").GetProperty("overview").GetString());
    }

    [Fact]
    public void Nothing_is_said_that_is_absent()
    {
        FiledReport report = Json.Read(Json.Report("'requests':{'received':[1,{'absent':true},null,0,0,0,1],'carried_in':["
            + string.Join(',', Enumerable.Repeat("{'absent':true}", 7)) + "]}"));
        Assert.Equal(Json.Report("'requests':{'received':[1,{'absent':true},null,0,0,0,1]}"), Json.Write(report));
    }

    [Theory]
    [InlineData("'见附件'", "'见附件'")]
    [InlineData("1.5", "'1.5'")]
    [InlineData("1e400", "'1e400'")]
    [InlineData("{'printed':'22（注）','value':22,'note':'注'}", "'22（注）'")]
    [InlineData("{'note':'另注','printed':'22（注）'}", "{'printed':'22（注）','value':22,'note':'另注'}")]
    [InlineData("{'printed':'5','unit':'宗'}", "{'printed':'5','value':5,'unit':'宗'}")]
    [InlineData("{'printed':'','note':'见附件'}", "{'printed':'','note':'见附件'}")]
    [InlineData("{'printed':'/','note':'见附件'}", "{'printed':'/','note':'见附件'}")]
    [InlineData("{'printed':'乱码','unreadable':'unknown'}", "'乱码'")]
    [InlineData("{'printed':'乱码','unreadable':'extraction'}", "{'printed':'乱码','unreadable':'extraction'}")]
    [InlineData("'604.0'", "'604.0'")]
    [InlineData("604.0", "604")]
    [InlineData("'604'", "604")]
    public void A_cell_is_written_in_the_shortest_way_that_gives_it_back(string read, string written) => Assert.Equal(
        Json.ReportWith(written), Json.Write(Json.Read(Json.ReportWith(read))));

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 100)]
    public void There_is_no_byte_order_mark_no_line_feed_and_no_white_space_outside_the_texts(FiledReport report)
    {
        byte[] bytes = ReportJson.WriteToUtf8Bytes(report, new() { Provenance = true });
        Assert.Equal((byte)'{', bytes[0]);
        Utf8JsonReader json = new(bytes);
        long behind = 0;
        while (json.Read())
        {
            Assert.InRange(json.TokenStartIndex - behind, 0, 1);
            behind = json.BytesConsumed;
        }

        Assert.DoesNotContain((byte)'\n', bytes);
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 100)]
    public void An_output_that_gives_little_room_at_a_time_gets_the_same_bytes(FiledReport report)
    {
        SmallRooms output = new();
        ReportJson.Write(report, output);
        Assert.Equal(ReportJson.WriteToUtf8Bytes(report), output.Bytes);
    }

    [Fact]
    public void Half_a_surrogate_pair_cannot_be_written()
    {
        FiledReport report = new FiledReportBuilder { Header = ReportHeader.Empty with { Url = "x\uD83D" } }.Build().Value;
        Assert.Throws<ArgumentException>(() => ReportJson.WriteToUtf8Bytes(report));
    }

    /// <summary>The same document with the keys of every object in reverse order.</summary>
    private static string Backwards(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            "{ " + string.Join(",\r\n", element.EnumerateObject().Reverse().Select(p => $"\"{p.Name}\" : {Backwards(p.Value)}")) + " }",
        JsonValueKind.Array => "[ " + string.Join(" ,", element.EnumerateArray().Select(Backwards)) + " ]",
        _ => element.GetRawText(),
    };

    private sealed class SmallRooms : IBufferWriter<byte>
    {
        private readonly List<byte> bytes = [];
        private byte[] room = [];

        public byte[] Bytes => [.. bytes];

        public void Advance(int count) => bytes.AddRange(room.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => room = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
