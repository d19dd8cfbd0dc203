using System.Text;
using Disclosure.Exchange;
using Disclosure.Rules;
using Disclosure.Tests.Checking;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>NDJSON read on several cores is NDJSON read line by line.</summary>
public sealed class LinesOnManyCoresTests
{
    private const int SmallChunk = 1;
    private static readonly Random random = new(Seed: 11);

    private static readonly string[] pieces =
    [
        .. Enumerable.Range(0, 20).Select(_ => Encoding.UTF8.GetString(ReportJson.WriteToUtf8Bytes(random.Next(2) == 0 ? MutatedReports.Consistent(random) : MutatedReports.Mutate(random, MutatedReports.Consistent(random))))),
        Json.Report("'year':2023"), Json.Report("'year':'x'"), Json.Quoted("{'format':"), "", " \t", "无", "x", new string('x', 3_000), new string(' ', 9_000), new string('y', 70_000),
    ];

    [Fact]
    public async Task Every_stream_gives_the_same_lines_in_the_same_order()
    {
        for (int round = LongRun.Count(300, 20_000); round > 0; round--)
        {
            StringBuilder text = new(random.Next(4) == 0 ? "\uFEFF" : "");
            for (int line = random.Next(40); line >= 0; line--)
                text.Append(pieces[random.Next(pieces.Length)]).Append(line > 0 || random.Next(2) == 0 ? random.Next(4) == 0 ? "\r\n" : "\n" : "");
            Reconciler reconciler = Reconciler.Create(RuleSet.Standard, random.Next(2) == 0 ? BlankPolicy.Unknown : BlankPolicy.Zero);
            byte[] bytes = (random.Next(20) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(text.ToString());
            ReportReadOptions options = new() { MaxDocumentBytes = random.Next(2) == 0 ? 2_500 : 65_000 };
            using Trickle stream = new(bytes, random.Next(1, 20_000));
            List<ReportLine> expected = await ReportJson.ReadLinesAsync(new MemoryStream(bytes), options).ToListAsync();
            Assert.Equal(expected, await Select(stream, line => line, options, cores: random.Next(1, 5)).ToListAsync());
            Assert.Equal(
                expected.Select(line => new LineVerdict(line.Number, line.Report is { } report ? reconciler.Check(report).Verdict : null, line.Error)),
                await ReportLines.SelectAsync(
                    new MemoryStream(bytes), chunk => chunk.Judge(reconciler, options, default), options.MaxDocumentBytes, 2, SmallChunk, default).ToListAsync());
        }
    }

    [Fact]
    public async Task Who_is_slow_with_the_results_holds_up_the_reading()
    {
        byte[] line = Encoding.UTF8.GetBytes(Json.Report("") + "\n");
        using Trickle stream = new([.. Enumerable.Repeat(line, 10_000).SelectMany(bytes => bytes)], line.Length);
        await foreach (ReportLine _ in Select(stream, read => read, ReportReadOptions.Default, cores: 2)) break;
        Assert.InRange(stream.Reads, 1, 50);
    }

    [Fact]
    public async Task What_is_made_of_a_line_may_fail_and_the_failure_is_seen()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Json.Report(""), 100))));
        await Assert.ThrowsAsync<NotSupportedException>(async () => await ReportJson.SelectLinesAsync<int>(
            stream, line => line.Number == 50 ? throw new NotSupportedException() : 0, cores: 2).CountAsync());
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Json.Report(""), 10_000))));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (long _ in Select(stream, line => line.Number, ReportReadOptions.Default, cores: 2, source.Token)) await source.CancelAsync();
        });
    }

    [Fact]
    public void No_core_is_too_few() => Assert.Throws<ArgumentOutOfRangeException>(
        () => ReportJson.SelectLinesAsync(new MemoryStream(), line => line, cores: 0));

    private static IAsyncEnumerable<T> Select<T>(
        Stream stream, Func<ReportLine, T> select, ReportReadOptions options, int cores, CancellationToken cancellation = default) =>
        ReportLines.SelectAsync(stream, chunk => chunk.Select(select, options, cancellation), options.MaxDocumentBytes, cores, SmallChunk, cancellation);
}
