using System.Text;
using Disclosure.Exchange;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>NDJSON: one report a line.</summary>
public class ReportLinesTests
{
    [Fact]
    public async Task Every_line_is_a_report_with_its_number()
    {
        List<ReportLine> lines = await Read($"{Json.Report("'year':2021")}\n{Json.Report("'year':2022")}\n");
        Assert.Equal([(1, 2021), (2, 2022)], lines.Select(line => ((int)line.Number, line.Report!.Header.Year!.Value)));
        Assert.All(lines, line => Assert.Null(line.Error));
    }

    [Fact]
    public async Task A_mark_is_skipped_lines_may_end_in_CRLF_blank_lines_are_passed_over_and_the_last_line_needs_no_end()
    {
        List<ReportLine> lines = await Read($"\uFEFF\r\n{Json.Report("'year':1")}\r\n \t\r\n\n{Json.Report("'year':2")}");
        Assert.Equal([(2, 1), (5, 2)], lines.Select(line => ((int)line.Number, line.Report!.Header.Year!.Value)));
    }

    [Fact]
    public async Task A_bad_line_loses_only_itself()
    {
        string[] text = [Json.Report("'year':1"), Json.Quoted("{'format':"), Json.Report("'year':'x'"), Json.Report("'year':4")];
        List<ReportLine> lines = await Read(string.Join('\n', text));
        Assert.Equal([true, false, false, true], lines.Select(line => line.TryGetReport(out _, out _)));
        Assert.Equal((ReadErrorCode.UnexpectedEnd, 2L, 11, "format"), Place(lines[1]));
        Assert.Equal((ReadErrorCode.WrongType, 3L, 40, "year"), Place(lines[2]));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_line_over_the_limit_is_an_error_for_that_line_alone(string end)
    {
        string good = Json.Report("'year':1");
        ReportReadOptions options = new() { MaxDocumentBytes = good.Length };
        List<ReportLine> lines = await Read(string.Join(end, good, good + " ", new string('x', 200_000), good, good + " "), options);
        Assert.Equal([true, false, false, true, false], lines.Select(line => line.Report is not null));
        Assert.All(lines.Where(line => line.Error is not null), line =>
            Assert.Equal((ReadErrorCode.TooLarge, line.Number, good.Length + 1, ""), Place(line)));
    }

    [Fact]
    public async Task A_stream_of_UTF16_is_one_error()
    {
        using MemoryStream stream = new(Encoding.Unicode.GetBytes(string.Join('\n', Json.Report(""), Json.Report(""))));
        ReportLine line = Assert.Single(await All(stream));
        Assert.Equal((ReadErrorCode.Utf16, 1L, 1, ""), Place(line));
    }

    [Property(Arbitrary = [typeof(ArbitraryFiledReports)], MaxTest = 20)]
    public void However_the_bytes_arrive_the_reports_are_the_same(FiledReport[] reports, FsCheck.PositiveInt piece)
    {
        using MemoryStream bytes = new();
        foreach (FiledReport report in reports)
        {
            bytes.Write(ReportJson.WriteToUtf8Bytes(report));
            bytes.Write("\n"u8);
        }

        using Trickle stream = new(bytes.ToArray(), piece.Get * 7);
        Assert.Equal(reports, All(stream).Result.Select(line => line.Report));
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_asked_for()
    {
        using Trickle stream = new(Encoding.UTF8.GetBytes($"{Json.Report("")}\n{Json.Report("")}\n"), Json.Report("").Length + 1);
        await foreach (ReportLine line in ReportJson.ReadLinesAsync(stream))
            Assert.Equal(line.Number, stream.Reads);
    }

    [Fact]
    public async Task The_buffer_stays_within_the_limit_of_a_line()
    {
        using Trickle stream = new(new byte[5_000_000], 30_000);
        List<ReportLine> lines = await All(stream, new() { MaxDocumentBytes = 100_000 });
        Assert.Equal(ReadErrorCode.TooLarge, Assert.Single(lines).Error!.Code);
        Assert.InRange(stream.LargestRoom, 1, 262_144);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"{Json.Report("")}\n{new string(' ', 200_000)}\n"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReportLine line in ReportJson.ReadLinesAsync(stream, null, source.Token)) await source.CancelAsync();
        });
    }

    [Fact]
    public async Task A_whole_document_is_read_from_a_stream()
    {
        string text = Json.Report($"'url':'{new string('x', 300_000)}'");
        using Trickle stream = new(Encoding.UTF8.GetBytes(text), 1000);
        Assert.Equal(Json.Read(text), (await ReportJson.ReadAsync(stream)).Value);
    }

    [Fact]
    public async Task A_whole_document_over_the_limit_is_read_no_further()
    {
        using Trickle stream = new(new byte[10_000_000], 1000);
        Assert.Equal(ReadErrorCode.TooLarge, (await ReportJson.ReadAsync(stream, new() { MaxDocumentBytes = 100_000 })).Error.Code);
        Assert.Equal(101, stream.Reads);
    }

    [Theory]
    [InlineData("{'a':1}\n{'a':2}", true)]
    [InlineData("\uFEFF\r\n\n {'a':{}} \r\n\r\n  {", true)]
    [InlineData("{'a':1}", false)]
    [InlineData("{'a':1}\n\n", false)]
    [InlineData("{'a':1}\nx", false)]
    [InlineData("{\n'a':1}\n{'a':2}", false)]
    [InlineData("{'a':1} {'a':1}\n{'a':2}", false)]
    [InlineData("[1]\n{}", false)]
    [InlineData("{'a'}\n{}", false)]
    [InlineData("{'a':1,}\n{}", false)]
    [InlineData("", false)]
    [InlineData("\n\n", false)]
    public void A_stream_of_reports_is_told_from_a_document_by_its_first_two_lines(string text, bool isLines) =>
        Assert.Equal(isLines, ReportJson.IsLines(Encoding.UTF8.GetBytes(Json.Quoted(text))));

    private static (ReadErrorCode Code, long Line, int Byte, string Path) Place(ReportLine line) =>
        (line.Error!.Code, line.Error.Line, line.Error.Byte, line.Error.Path);

    private static async Task<List<ReportLine>> Read(string text, ReportReadOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await All(stream, options);
    }

    private static async Task<List<ReportLine>> All(Stream stream, ReportReadOptions? options = null)
    {
        List<ReportLine> lines = [];
        await foreach (ReportLine line in ReportJson.ReadLinesAsync(stream, options)) lines.Add(line);
        return lines;
    }
}
