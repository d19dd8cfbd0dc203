using System.IO.Pipelines;
using System.Text;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Standard input that stays open, output that fails, an interruption.</summary>
public sealed class StreamingTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);

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

    private static int CheckInto(Stream output, TextWriter errors) => DisclosureCommand.Run(
        ["check", "-"], new MemoryStream(Encoding.UTF8.GetBytes(Samples.Consistent)), output, errors, Run.Environment(), CancellationToken.None);

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void Write(byte[] buffer, int offset, int count) => throw failure;
    }
}
