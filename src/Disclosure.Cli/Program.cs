using System.Runtime.InteropServices;
using System.Text;
using Disclosure.Cli;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

using CancellationTokenSource interruption = new();
using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using Stream input = Console.OpenStandardInput();
using Stream output = StandardOutput.Open();
using StreamWriter errors = new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return DisclosureCommand.Run(args, input, output, errors, CommandEnvironment.OfProcess(), interruption.Token);

// The first signal asks to stop, the second one stops.
void Stop(PosixSignalContext context)
{
    context.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
