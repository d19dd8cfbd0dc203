using System.Text;
using Disclosure.Exchange;
using Xunit;

namespace Disclosure.Tests.Exchange;

public class MalformedReportsTests
{
    [Theory]
    [MemberData(nameof(MalformedReports.All), MemberType = typeof(MalformedReports))]
    public void A_malformed_document_is_refused_with_code_and_place(string code, string path, string marked)
    {
        ReadError error = Json.Refusal(MalformedReports.Document(marked));
        Assert.Equal((code, path), (error.CodeName, error.Path));
        Assert.Equal(MalformedReports.Place(marked), (error.Line, error.Byte));
    }

    [Fact]
    public void Every_code_but_those_of_bytes_limits_profiles_and_strict_reading_has_its_document()
    {
        ReadErrorCode[] elsewhere =
        [
            ReadErrorCode.Utf16, ReadErrorCode.InvalidUtf8, ReadErrorCode.TooLarge, ReadErrorCode.TextTooLong, ReadErrorCode.UnknownKey,
            ReadErrorCode.UnknownValue, ReadErrorCode.InvalidRule, ReadErrorCode.InvalidRoster,
        ];
        Assert.Equal(
            Enum.GetValues<ReadErrorCode>().Except(elsewhere).Select(ReadErrorText.NameOf).Order(StringComparer.Ordinal),
            MalformedReports.All.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sixteen_levels_are_read() =>
        Json.Read(Json.Report("\"x\":" + new string('[', 15) + new string(']', 15)));

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0xBD)]
    public void A_byte_that_is_not_UTF8_is_refused_at_its_place(byte bad)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"format\":\"disclosure-report/1\",\n\"authority\":{\"name\":\"焦"), bad, .. "\"}}"u8];
        ReadError error = Json.Refusal(bytes);
        Assert.Equal((ReadErrorCode.InvalidUtf8, 2L, 25, "authority.name"), (error.Code, error.Line, error.Byte, error.Path));
        Assert.Equal($"0x{bad:X2}", error.Found);
    }

    [Theory]
    [InlineData("{\"format\":")]
    [InlineData("{\"format\":\"disclosure-report/1\"}")]
    [InlineData("")]
    public void A_byte_that_is_not_UTF8_is_told_as_such_outside_the_texts_too(string before)
    {
        ReadError error = Json.Refusal([.. Encoding.UTF8.GetBytes(before), 0xFF, .. " "u8]);
        Assert.Equal((ReadErrorCode.InvalidUtf8, before.Length + 1), (error.Code, error.Byte));
    }

    [Fact]
    public void The_first_error_is_told_and_not_a_later_byte()
    {
        ReadError error = Json.Refusal([.. "{\"format\":1,\"url\":\""u8, 0xFF, .. "\"}"u8]);
        Assert.Equal((ReadErrorCode.WrongType, 11), (error.Code, error.Byte));
    }

    [Fact]
    public void UTF16_and_UTF32_are_recognised_with_and_without_their_mark()
    {
        UTF32Encoding bigEndian = new(bigEndian: true, byteOrderMark: true);
        Encoding[] wide = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, bigEndian];
        foreach (Encoding encoding in wide)
        {
            byte[] text = encoding.GetBytes(Json.Report(""));
            Assert.Equal(ReadErrorCode.Utf16, Json.Refusal(text).Code);
            Assert.Equal(ReadErrorCode.Utf16, Json.Refusal([.. encoding.GetPreamble(), .. text]).Code);
        }
    }

    [Fact]
    public void A_byte_order_mark_counts_in_its_line()
    {
        ReadError error = Json.Refusal([0xEF, 0xBB, 0xBF, .. "{\"format\":1}"u8]);
        Assert.Equal((1L, 14), (error.Line, error.Byte));
    }

    [Theory]
    [InlineData("url", "{§,\"url\":▶\"12345678901234567890\"}")]
    [InlineData("nova.a", "{§,\"nova\":{\"a\":▶\"12345678901234567890\"}}")]
    [InlineData("format", "{§,▶\"12345678901234567890\":1}")]
    [InlineData("year", "{§,\"year\":▶12345678901234567890}")]
    public void A_text_key_or_number_over_the_limit_is_refused(string path, string marked)
    {
        ReadError error = Json.Refusal(MalformedReports.Document(marked), new() { MaxTextBytes = 19 });
        Assert.Equal((ReadErrorCode.TextTooLong, path, "19", "20"), (error.Code, error.Path, error.Expected, error.Found));
        Assert.Equal(MalformedReports.Place(marked), (error.Line, error.Byte));
        var read = ReportJson.Read(MalformedReports.Document(marked), new() { MaxTextBytes = 20 });
        Assert.True(read.IsSuccess || read.Error.Code == ReadErrorCode.NumberOutOfRange);
    }

    [Fact]
    public void A_document_over_the_limit_is_refused_where_the_limit_is()
    {
        string text = Json.Report("\n\"year\":2023");
        Assert.Equal(2023, Json.Read(text, new() { MaxDocumentBytes = text.Length }).Header.Year);
        ReadError error = Json.Refusal(text, new() { MaxDocumentBytes = text.Length - 1 });
        Assert.Equal((ReadErrorCode.TooLarge, 2L, "\"year\":2023}".Length), (error.Code, error.Line, error.Byte));
    }
}
