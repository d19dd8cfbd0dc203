using System.Text;
using Disclosure.Exchange;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>Documents that are refused: the mark ▶ stands before the byte that the error must name.</summary>
public class MalformedReportsTests
{
    private const char Mark = '▶';
    private const string R6 = "0,0,0,0,0,0";

    public static TheoryData<string, ReadErrorCode, string> Documents => new()
    {
        { "▶", ReadErrorCode.EmptyDocument, "" },
        { "▶ \r\n\t ", ReadErrorCode.EmptyDocument, "" },

        { "▶[]", ReadErrorCode.WrongType, "" },
        { "▶3", ReadErrorCode.WrongType, "" },
        { "\n  ▶\"disclosure-report/1\"", ReadErrorCode.WrongType, "" },

        { "▶{}", ReadErrorCode.MissingFormat, "" },
        { "\n ▶{\"year\":2023}\n", ReadErrorCode.MissingFormat, "" },
        { "{\"format\":▶\"disclosure-report/2\"}", ReadErrorCode.UnknownFormat, "format" },
        { "{\"format\":▶\"disclosure-findings/1\",\"engine\":{}}", ReadErrorCode.UnknownFormat, "format" },
        { "{\"format\":▶1}", ReadErrorCode.WrongType, "format" },
        { "{\"format\":▶null}", ReadErrorCode.WrongType, "format" },

        { "{\"format\":\"disclosure-report/1\",▶}", ReadErrorCode.MalformedJson, "format" },
        { "{\"format\":\"disclosure-report/1\",\"year\":2▶x}", ReadErrorCode.MalformedJson, "year" },
        { "{\"format\":\"disclosure-report/1\",\n\"authority\":{\"name\":n▶ame}}", ReadErrorCode.MalformedJson, "authority.name" },
        { "{\"format\":\"disclosure-report/1\" ▶\"year\":2023}", ReadErrorCode.MalformedJson, "format" },
        { "{\"format\":\"disclosure-report/1\",\"year\":0▶1}", ReadErrorCode.MalformedJson, "year" },
        { "{\"format\":\"disclosure-report/1\",\"url\":\"焦作▶\n\"}", ReadErrorCode.MalformedJson, "url" },
        { "{\"format\":\"disclosure-report/1\",\"url\":\"\\▶x\"}", ReadErrorCode.MalformedJson, "url" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[0,0▶}}", ReadErrorCode.MalformedJson, "requests.received.research_institution" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[0,▶]}}", ReadErrorCode.MalformedJson, "requests.received.commercial_enterprise" },
        { "{▶'format':1}", ReadErrorCode.MalformedJson, "" },
        { "{\"format\":\"disclosure-report/1\",\"year\":▶,", ReadErrorCode.MalformedJson, "year" },

        { "{\"format\":\"disclosure-report/1\"▶", ReadErrorCode.UnexpectedEnd, "format" },
        { "{\"format\":\"disclosure-report/1\",\"year\":20▶", ReadErrorCode.UnexpectedEnd, "year" },
        { "{\"format\":\"disclosure-report/1\",\n\"url\":\"http▶", ReadErrorCode.UnexpectedEnd, "url" },
        { "{\"format\":\"disclosure-report/1\",\"url\":nu▶", ReadErrorCode.UnexpectedEnd, "url" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[1,2,▶", ReadErrorCode.UnexpectedEnd, "requests.received.research_institution" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"fees\":[1▶", ReadErrorCode.UnexpectedEnd, "proactive.fees" },

        { "▶// a report\n{\"format\":\"disclosure-report/1\"}", ReadErrorCode.Comment, "" },
        { "{\"format\":\"disclosure-report/1\",▶/* year */\"year\":2023}", ReadErrorCode.Comment, "format" },
        { "{\"format\":\"disclosure-report/1\"}\n▶// end", ReadErrorCode.Comment, "" },

        { "{\"format\":\"disclosure-report/1\"}\n▶{\"format\":\"disclosure-report/1\"}", ReadErrorCode.TrailingData, "" },
        { "{\"format\":\"disclosure-report/1\"}▶,", ReadErrorCode.TrailingData, "" },
        { "{\"format\":\"disclosure-report/1\"} \n ▶\0", ReadErrorCode.TrailingData, "" },

        { "{\"format\":\"disclosure-report/1\",\"x\":" + new string('[', 15) + "▶[" + new string(']', 16) + "}", ReadErrorCode.TooDeep, "x" + string.Concat(Enumerable.Repeat("[0]", 15)) },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"fees\":[▶[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}}", ReadErrorCode.WrongType, "proactive.fees.amount" },

        { "{\"format\":\"disclosure-report/1\",\"year\":1,▶\"year\":2}", ReadErrorCode.DuplicateKey, "year" },
        { "{\"format\":\"disclosure-report/1\",▶\"form\\u0061t\":\"disclosure-report/1\"}", ReadErrorCode.DuplicateKey, "format" },
        { "{\"format\":\"disclosure-report/1\",\"nova\":1,\"year\":1,▶\"nova\":1}", ReadErrorCode.DuplicateKey, "nova" },
        { "{\"format\":\"disclosure-report/1\",\"nova\":[0,{\"a\":{\"b\":1,▶\"b\":1}}]}", ReadErrorCode.DuplicateKey, "nova[1].a.b" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"outcome\":{\"other\":{\"nova\":1,▶\"nova\":1}}}}", ReadErrorCode.DuplicateKey, "requests.outcome.other.nova" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"outcome\":{}},\n▶\"requests\":{}}", ReadErrorCode.DuplicateKey, "requests" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[{\"absent\":true,▶\"absent\":true}," + R6 + "]}}", ReadErrorCode.DuplicateKey, "requests.received.natural_person.absent" },
        { "{\"format\":\"disclosure-report/1\",\"provenance\":{\"requests.received.total\":{},▶\"requests.received.total\":{}}}", ReadErrorCode.DuplicateKey, "provenance.requests.received.total" },
        { "{\"format\":\"disclosure-report/1\",\"narrative\":{\"overview\":\"\",▶\"overview\":\"\"}}", ReadErrorCode.DuplicateKey, "narrative.overview" },

        { "{\"format\":\"disclosure-report/1\",\"url\":\"a\\uD83D\\uDE00▶\\uD83D\"}", ReadErrorCode.LoneSurrogate, "url" },
        { "{\"format\":\"disclosure-report/1\",\"url\":\"焦▶\\udc00\"}", ReadErrorCode.LoneSurrogate, "url" },
        { "{\"format\":\"disclosure-report/1\",\"nova\":[\"\\\\▶\\ud800\\n\"]}", ReadErrorCode.LoneSurrogate, "nova[0]" },
        { "{\"format\":\"disclosure-report/1\",\"▶\\ud800\":1}", ReadErrorCode.LoneSurrogate, "format" },

        { "{\"format\":\"disclosure-report/1\",\"year\":▶\"2023\"}", ReadErrorCode.WrongType, "year" },
        { "{\"format\":\"disclosure-report/1\",\"form\":▶2021}", ReadErrorCode.WrongType, "form" },
        { "{\"format\":\"disclosure-report/1\",\"authority\":▶\"焦作市人民政府\"}", ReadErrorCode.WrongType, "authority" },
        { "{\"format\":\"disclosure-report/1\",\"authority\":{\"former_names\":[\"a\",▶null]}}", ReadErrorCode.WrongType, "authority.former_names[1]" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":▶null}", ReadErrorCode.WrongType, "requests" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":▶[]}", ReadErrorCode.WrongType, "requests" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":▶{}}}", ReadErrorCode.WrongType, "requests.received" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":▶null}}", ReadErrorCode.WrongType, "requests.received" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"outcome\":▶[0]}}", ReadErrorCode.WrongType, "requests.outcome" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[0,▶true,0,0,0,0,0]}}", ReadErrorCode.WrongType, "requests.received.commercial_enterprise" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"rules\":[0,▶[],0]}}", ReadErrorCode.WrongType, "proactive.rules[1]" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"licensing\":▶7}}", ReadErrorCode.WrongType, "proactive.licensing" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[{\"printed\":▶7}," + R6 + "]}}", ReadErrorCode.WrongType, "requests.received.natural_person.printed" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[{\"absent\":▶1}," + R6 + "]}}", ReadErrorCode.WrongType, "requests.received.natural_person.absent" },
        { "{\"format\":\"disclosure-report/1\",\"sections\":[▶\"overview\"]}", ReadErrorCode.WrongType, "sections[0]" },
        { "{\"format\":\"disclosure-report/1\",\"narrative\":{\"overview\":▶{}}}", ReadErrorCode.WrongType, "narrative.overview" },
        { "{\"format\":\"disclosure-report/1\",\"unplaced\":[{},{\"cells\":[\"1\",▶{}]}]}", ReadErrorCode.WrongType, "unplaced[1].cells[1]" },
        { "{\"format\":\"disclosure-report/1\",\"provenance\":{\"requests.received.total\":{\"box\":[1,2,▶null,4]}}}", ReadErrorCode.WrongType, "provenance.requests.received.total.box[2]" },

        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":▶[1,2,3,4,5,6]}}", ReadErrorCode.RowLength, "requests.received" },
        { "{\"format\":\"disclosure-report/1\",\n \"requests\":{\"carried_out\":▶[1,2,3,4,5,6,7,{\"printed\":\"8\"}]}}", ReadErrorCode.RowLength, "requests.carried_out" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"outcome\":{\"total\":▶[]}}}", ReadErrorCode.RowLength, "requests.outcome.total" },
        { "{\"format\":\"disclosure-report/1\",\"disputes\":{\"review\":▶[1,2,3,4]}}", ReadErrorCode.RowLength, "disputes.review" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"licensing\":▶[1,2]}}", ReadErrorCode.RowLength, "proactive.licensing" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"fees\":▶[1,2,3]}}", ReadErrorCode.RowLength, "proactive.fees" },
        { "{\"format\":\"disclosure-report/1\",\"provenance\":{\"requests.received.total\":{\"box\":▶[1,2,3]}}}", ReadErrorCode.RowLength, "provenance.requests.received.total.box" },

        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"licensing\":[1],\"penalties\":▶[1,2,3]}}", ReadErrorCode.LayoutConflict, "proactive.penalties" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"fees\":[1],\"procurement\":▶[1,2]}}", ReadErrorCode.LayoutConflict, "proactive.procurement" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"form\":\"2021\",\"fees\":▶[1,2]}}", ReadErrorCode.LayoutConflict, "proactive.fees" },
        { "{\"format\":\"disclosure-report/1\",\"proactive\":{\"fees\":[1,2],\"form\":▶\"2021\"}}", ReadErrorCode.LayoutConflict, "proactive.form" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"outcome\":{\"other\":{\"undivided\":[0," + R6 + "],\"fee_overdue\":▶[0," + R6 + "]}}}}", ReadErrorCode.LayoutConflict, "requests.outcome.other.fee_overdue" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"form\":\"2021\",\"outcome\":{\"other\":{\"undivided\":▶[0," + R6 + "]}}}}", ReadErrorCode.LayoutConflict, "requests.outcome.other.undivided" },

        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\"22（其中修订16件）\",\"value\":16}," + R6 + "]}}", ReadErrorCode.ValueMismatch, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\"见附件\",\"value\":16}," + R6 + "]}}", ReadErrorCode.ValueMismatch, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\"\",\"value\":0}," + R6 + "]}}", ReadErrorCode.ValueMismatch, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\"1\",\"absent\":true}," + R6 + "]}}", ReadErrorCode.ContradictoryCell, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\"1\",\"value\":1,\"unreadable\":\"source\"}," + R6 + "]}}", ReadErrorCode.ContradictoryCell, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"printed\":\" \",\"unreadable\":\"source\"}," + R6 + "]}}", ReadErrorCode.ContradictoryCell, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{}," + R6 + "]}}", ReadErrorCode.MissingKey, "requests.received.natural_person" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[▶{\"value\":1}," + R6 + "]}}", ReadErrorCode.MissingKey, "requests.received.natural_person" },

        { "{\"format\":\"disclosure-report/1\",\"published_on\":▶\"2024-02-30\"}", ReadErrorCode.InvalidDate, "published_on" },
        { "{\"format\":\"disclosure-report/1\",\"period\":{\"from\":▶\"2024-1-1\"}}", ReadErrorCode.InvalidDate, "period.from" },
        { "{\"format\":\"disclosure-report/1\",\"explanations\":[{\"rule\":\"r\",\"instance\":\"i\",\"on\":▶\"昨天\"}]}", ReadErrorCode.InvalidDate, "explanations[0].on" },

        { "{\"format\":\"disclosure-report/1\",\"year\":▶2023.5}", ReadErrorCode.NumberOutOfRange, "year" },
        { "{\"format\":\"disclosure-report/1\",\"year\":▶99999999999}", ReadErrorCode.NumberOutOfRange, "year" },
        { "{\"format\":\"disclosure-report/1\",\"revision\":▶0}", ReadErrorCode.NumberOutOfRange, "revision" },
        { "{\"format\":\"disclosure-report/1\",\"explanations\":[{\"residual\":▶1e400}]}", ReadErrorCode.NumberOutOfRange, "explanations[0].residual" },
        { "{\"format\":\"disclosure-report/1\",\"requests\":{\"received\":[{\"printed\":\"1\",\"value\":▶1e400}," + R6 + "]}}", ReadErrorCode.NumberOutOfRange, "requests.received.natural_person.value" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_malformed_document_is_refused_with_code_and_place(string marked, ReadErrorCode code, string path)
    {
        int mark = marked.IndexOf(Mark, StringComparison.Ordinal);
        string before = marked[..mark];
        ReadError error = Json.Refusal(marked.Remove(mark, 1));
        Assert.Equal(code, error.Code);
        Assert.Equal(path, error.Path);
        Assert.Equal(1 + before.Count(c => c == '\n'), error.Line);
        Assert.Equal(1 + Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]), error.Byte);
    }

    [Fact]
    public void Every_code_but_those_of_bytes_limits_and_strict_reading_has_its_document()
    {
        ReadErrorCode[] elsewhere =
        [
            ReadErrorCode.Utf16, ReadErrorCode.InvalidUtf8, ReadErrorCode.TooLarge, ReadErrorCode.TextTooLong, ReadErrorCode.UnknownKey,
            ReadErrorCode.UnknownValue,
        ];
        Assert.Equal(Enum.GetValues<ReadErrorCode>().Except(elsewhere), Documents.Select(row => (ReadErrorCode)row[1]).Distinct().Order());
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
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
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
    [InlineData("\"url\":\"0123456789\"", 41, "url")]
    [InlineData("\"nova\":{\"a\":\"0123456789\"}", 47, "nova.a")]
    [InlineData("\"0123456789x\":1", 35, "format")]
    [InlineData("\"year\":02345678901", 42, "year")]
    public void A_text_key_or_number_over_the_limit_is_refused(string keys, int place, string path)
    {
        ReportReadOptions options = new() { MaxTextBytes = 19 };
        keys = keys.Replace("0123456789", "01234567890123456789", StringComparison.Ordinal).Replace("02345678901", "12345678901234567890", StringComparison.Ordinal);
        ReadError error = Json.Refusal(Json.Report(keys), options);
        Assert.Equal((ReadErrorCode.TextTooLong, path, "19"), (error.Code, error.Path, error.Expected));
        Assert.Equal(Json.Report(keys).IndexOf(keys, StringComparison.Ordinal) + place - 34, error.Byte);
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
