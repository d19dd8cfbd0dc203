using System.IO.Pipelines;
using System.Text;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Standard input that stays open, output that fails, an interruption.</summary>
public sealed class StreamingTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Each_line_is_answered_by_its_line_while_standard_input_stays_open()
    {
        using Conversation talk = new("check", "-", "--format", "ndjson");
        Assert.Contains("\"format\":\"disclosure-findings/1\"", await talk.HearAsync(), StringComparison.Ordinal);
        foreach ((string said, string heard) in new[]
        {
            (Samples.Consistent, "consistent"), ("no report", "malformed_json"), (Samples.Broken, "inconsistent"), (Samples.Incomplete, "undetermined"),
        })
        {
            await talk.SayAsync(said + "\n");
            Assert.Contains($"\"{heard}\"", await talk.HearAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(2, await talk.EndAsync());
        Assert.StartsWith("{\"summary\":", await talk.HearAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no report\n", "malformed_json")]
    [InlineData("{\"year\":\n", "unexpected_end")]
    public async Task A_first_line_that_is_no_report_is_answered_at_once_too(string line, string code)
    {
        using Conversation talk = new("check", "-", "--format", "ndjson");
        await talk.HearAsync();
        await talk.SayAsync(line);
        Assert.Contains($"\"{code}\"", await talk.HearAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await talk.EndAsync());
    }

    [Fact]
    public void A_first_line_that_breaks_off_loses_only_itself()
    {
        string[] lines = Lines(Run.Of($"{{\"year\":2023,\n{Samples.Consistent}\n", ["check", "-", "--format", "ndjson"]));
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"code\":", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"consistent\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_over_several_lines_is_one_report_in_a_stream_too()
    {
        string pretty = Samples.Consistent.Replace(",\"", ",\n\"", StringComparison.Ordinal);
        Run run = Run.Of(pretty, ["check", "-", "--format", "ndjson"]);
        Assert.Equal(0, run.Status);
        Assert.Equal(3, Lines(run).Length);
    }

    [Fact]
    public async Task Lines_are_answered_as_text_too_once_they_are_known_to_be_lines()
    {
        using Conversation talk = new("check", "-");
        await talk.SayAsync($"{Samples.Consistent}\n{Samples.Consistent}\n");
        Assert.EndsWith("-:1", await talk.HearAsync(), StringComparison.Ordinal);
        Assert.EndsWith("-:2", await talk.HearAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await talk.EndAsync());
    }

    [Fact]
    public async Task An_interruption_ends_a_call_that_waits_for_input()
    {
        using CancellationTokenSource interruption = new();
        Pipe input = new();
        Task<int> running = Task.Run(() => DisclosureCommand.Run(
            ["check", "-"], input.Reader.AsStream(), Stream.Null, TextWriter.Null, Run.Environment(), interruption.Token));
        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(Samples.Consistent));
        await interruption.CancelAsync();
        Assert.Equal(130, await running.WaitAsync(patience));
    }

    [Fact]
    public void An_output_without_reader_ends_the_call_without_a_word()
    {
        using StringWriter errors = new();
        using FailingStream output = new(new IOException("Broken pipe", 32));
        Assert.Equal(130, CheckInto(output, errors));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Whatever_else_goes_wrong_is_an_internal_error()
    {
        using StringWriter errors = new();
        using FailingStream output = new(new InvalidOperationException("of the test"));
        Assert.Equal(3, CheckInto(output, errors));
        Assert.Contains("internal error", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("of the test", errors.ToString(), StringComparison.Ordinal);
    }

    private static string[] Lines(Run run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static int CheckInto(Stream output, TextWriter errors) => DisclosureCommand.Run(
        ["check", "-"], new MemoryStream(Encoding.UTF8.GetBytes(Samples.Consistent)), output, errors, Run.Environment(), CancellationToken.None);

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void Write(byte[] buffer, int offset, int count) => throw failure;
    }
}
