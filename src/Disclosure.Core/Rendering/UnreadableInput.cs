using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>An input in which no report could be read. It is told beside the reports, never left out in silence.</summary>
/// <inheritdoc cref="CheckedInput" path="/remarks"/>
public sealed record UnreadableInput : CheckedInput
{
    /// <summary>States what could not be read, and why.</summary>
    /// <param name="source">A path as given, or <c>-</c> for standard input.</param>
    /// <param name="code">The name of the reason, for example <c>malformed_json</c>.</param>
    /// <param name="message">The sentence for people.</param>
    /// <param name="line">The line within the source, counted from 1, where that is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public UnreadableInput(string source, string code, BilingualText message, long? line = null)
        : base(source, line)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(message);
        Code = code;
        Message = message;
    }

    /// <summary>States what a reader of reports found wrong.</summary>
    /// <param name="source">A path as given, or <c>-</c> for standard input.</param>
    /// <param name="error">Why there is no report.</param>
    public UnreadableInput(string source, ReadError error)
        : this(source, CodeOf(error), new(error.Message(Language.Chinese), error.Message(Language.English)), error.Line)
    {
    }

    /// <summary>The name of the reason.</summary>
    public string Code { get; }

    /// <summary>The sentence for people.</summary>
    public BilingualText Message { get; }

    private static string CodeOf(ReadError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.CodeName;
    }
}
