using System.Text;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>What a lenient reader notes, a strict one refuses.</summary>
public class LenientReadingTests
{
    private static readonly ReportReadOptions strict = new() { Strict = true };

    [Theory]
    [InlineData("'nova':1", "nova")]
    [InlineData("'nova':{'a':[1,{'b':null}],'c':'x'}", "nova")]
    [InlineData("'authority':{'nova':true}", "authority.nova")]
    [InlineData("'period':{'nova':true}", "period.nova")]
    [InlineData("'proactive':{'nova':[1]}", "proactive.nova")]
    [InlineData("'requests':{'outcome':{'refused':{'nova':[1]}}}", "requests.outcome.refused.nova")]
    [InlineData("'requests':{'received':[{'printed':'1','nova':2},0,0,0,0,0,1]}", "requests.received.natural_person.nova")]
    [InlineData("'proactive':{'rules':[0,{'printed':'1','nova':2},0]}", "proactive.rules[1].nova")]
    [InlineData("'sections':[{'id':'overview'},{'id':'overview','nova':1}]", "sections[1].nova")]
    [InlineData("'narrative':{'nova':'x'}", "narrative.nova")]
    [InlineData("'unplaced':[{'nova':1}]", "unplaced[0].nova")]
    [InlineData("'explanations':[{'rule':'r','instance':'i','nova':1}]", "explanations[0].nova")]
    [InlineData("'provenance':{'requests.nova':{}}", "provenance.requests.nova")]
    [InlineData("'provenance':{'requests.received.total':{'nova':1}}", "provenance.requests.received.total.nova")]
    [InlineData("'provenance':{'requests.received.total':{'inferred':{'nova':1}}}", "provenance.requests.received.total.inferred.nova")]
    public void An_unknown_key_is_dropped_and_noted(string keys, string path)
    {
        ReadingNote note = Assert.Single(Json.Read(Json.Report(keys)).Notes);
        Assert.Equal(path, note.Path);
        Assert.Contains(path.Split('.')[^1], note.Message.English, StringComparison.Ordinal);
        ReadError refused = Json.Refusal(Json.Report(keys), strict);
        Assert.Equal(ReadErrorCode.UnknownKey, refused.Code);
        Assert.Equal(path, refused.Path);
    }

    [Theory]
    [InlineData("'form':'2030'", "form")]
    [InlineData("'scope':'galaxy'", "scope")]
    [InlineData("'authority':{'level':'galaxy'}", "authority.level")]
    [InlineData("'authority':{'kind':'galaxy'}", "authority.kind")]
    public void An_unknown_value_is_kept_as_text_and_noted(string keys, string path)
    {
        FiledReport report = Json.Read(Json.Report(keys));
        Assert.Equal(path, Assert.Single(report.Notes).Path);
        Assert.Equal(Json.Report(keys), Json.Write(report));
        ReadError refused = Json.Refusal(Json.Report(keys), strict);
        Assert.Equal((ReadErrorCode.UnknownValue, path), (refused.Code, refused.Path));
    }

    [Theory]
    [InlineData("'scope':' '", "scope")]
    [InlineData("'proactive':{'form':'2030'}", "proactive.form")]
    [InlineData("'sections':[{'id':'galaxy','heading':'x'}]", "sections[0].id")]
    [InlineData("'disputes':{'review':[{'printed':'x','unreadable':'galaxy'},0,0,0,0]}", "disputes.review.upheld.unreadable")]
    public void An_unknown_value_that_has_no_place_is_noted(string keys, string path)
    {
        Assert.Equal(path, Assert.Single(Json.Read(Json.Report(keys)).Notes).Path);
        ReadError refused = Json.Refusal(Json.Report(keys), strict);
        Assert.Equal((ReadErrorCode.UnknownValue, path), (refused.Code, refused.Path));
    }

    [Theory]
    [InlineData("'sections':[{'heading':'x'}]", "sections[0]")]
    [InlineData("'explanations':[{'instance':'total'}]", "explanations[0]")]
    [InlineData("'explanations':[{'rule':'T3.ROW'}]", "explanations[0]")]
    public void What_lacks_the_key_that_places_it_is_left_aside_and_noted(string keys, string path)
    {
        FiledReport report = Json.Read(Json.Report(keys));
        Assert.Equal(path, Assert.Single(report.Notes).Path);
        Assert.Equal(Json.Report(""), Json.Write(report));
        ReadError refused = Json.Refusal(Json.Report(keys), strict);
        Assert.Equal((ReadErrorCode.MissingKey, path), (refused.Code, refused.Path));
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 100)]
    public void Strict_reading_takes_what_was_written_with_known_codes(FiledReport report)
    {
        FiledReportBuilder known = report.ToBuilder();
        known.Header = report.Header with { Form = FormEdition.Edition2021, Scope = Scope.Own, Authority = Authority.Unknown };
        FiledReport written = known.Build().Value;
        Assert.Equal(written, Json.Read(Json.Write(written), strict));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json.Report("'year':2023"))];
        Assert.Equal(2023, ReportJson.Read(bytes).Value.Header.Year);
    }

    [Fact]
    public void Keys_may_be_written_with_escapes() =>
        Assert.Equal(2023, Json.Read(Json.Report("'\\u0079ear':2023")).Header.Year);

    [Fact]
    public void Notes_name_the_place_and_speak_both_languages()
    {
        ReadingNote note = Json.Read(Json.Report("'nova':1")).Notes[0];
        Assert.Equal(new BilingualText("未知的键“nova”，未采用", "unknown key 'nova', left aside"), note.Message);
    }
}
