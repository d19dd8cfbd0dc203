using System.Text;
using Disclosure.Rendering;

namespace Disclosure.Tests.Rendering;

/// <summary>What a writer wrote.</summary>
internal static class Documents
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Bytes(Action<IEnumerable<CheckedInput>, Stream> write, params CheckedInput[] inputs)
    {
        using MemoryStream stream = new();
        write(inputs, stream);
        stream.WriteByte(0); // The stream is still open.
        return stream.ToArray()[..^1];
    }

    public static string Text(Action<IEnumerable<CheckedInput>, Stream> write, params CheckedInput[] inputs) =>
        strict.GetString(Bytes(write, inputs));

    public static CheckedReport Checked(params (string Cell, string Print)[] prints) => new("a.json", Filed.Check(prints));
}
