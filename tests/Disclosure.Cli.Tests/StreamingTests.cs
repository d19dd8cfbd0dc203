using System.IO.Pipelines;
using System.Text;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Standard input that stays open, output that fails, an interruption.</summary>
public sealed class StreamingTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("text")]
    public async Task Each_line_of_standard_input_is_answered_while_it_stays_open(string format)
    {
        Conversation talk = new("check", "-", "--format", format);
        await talk.SayAsync(Samples.Consistent + "\n" + Samples.Consistent + "\n");
        Assert.Contains("42", await talk.HearAsync(), StringComparison.Ordinal);
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

    /// <summary>A call whose input stays open between questions.</summary>
    private sealed class Conversation
    {
        private readonly Pipe input = new();
        private readonly Pipe output = new();
        private readonly Task<int> running;

        public Conversation(params string[] args) => running = Task.Run(() => Answer(args));

        public async Task SayAsync(string text) => await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

        /// <summary>The next line of output.</summary>
        public async Task<string> HearAsync()
        {
            using StreamReader lines = new(output.Reader.AsStream(leaveOpen: true), leaveOpen: true);
            return await lines.ReadLineAsync().WaitAsync(patience) ?? "";
        }

        public async Task<int> EndAsync()
        {
            await input.Writer.CompleteAsync();
            return await running.WaitAsync(patience);
        }

        private int Answer(string[] args)
        {
            int status = DisclosureCommand.Run(
                args, input.Reader.AsStream(), output.Writer.AsStream(), TextWriter.Null, Run.Environment(), CancellationToken.None);
            output.Writer.Complete();
            return status;
        }
    }

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
    }
}
