using System.IO.Pipelines;
using System.Text;

namespace Disclosure.Cli.Tests;

/// <summary>A call whose standard input stays open while its answers are read.</summary>
internal sealed class Conversation : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);
    private readonly Pipe input = new();
    private readonly Pipe output = new();
    private readonly StreamReader answers;
    private readonly Task<int> running;

    public Conversation(params string[] args)
    {
        answers = new(output.Reader.AsStream());
        running = Task.Run(() => Answer(args));
    }

    public async Task SayAsync(string text) => await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>The next line of output.</summary>
    public async Task<string> HearAsync() => await answers.ReadLineAsync().WaitAsync(patience) ?? "";

    /// <summary>Closes the input and gives the exit status.</summary>
    public async Task<int> EndAsync()
    {
        await input.Writer.CompleteAsync();
        return await running.WaitAsync(patience);
    }

    public void Dispose() => answers.Dispose();

    private int Answer(string[] args)
    {
        int status = DisclosureCommand.Run(
            args, input.Reader.AsStream(), output.Writer.AsStream(), TextWriter.Null, Run.Environment(), CancellationToken.None);
        output.Writer.Complete();
        return status;
    }
}
