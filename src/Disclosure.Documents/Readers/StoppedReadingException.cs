using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Documents.Readers;

/// <summary>Ends a reading from inside a parser, where there is no way to return. It never leaves a reader.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It says why, or it is not made.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves a reader.")]
internal sealed class StoppedReadingException : Exception
{
    private StoppedReadingException(DocumentErrorCode code, string? limit)
    {
        Code = code;
        Limit = limit;
    }

    public DocumentErrorCode Code { get; }

    public string? Limit { get; }

    /// <param name="limit">The name of the limit in <see cref="DocumentReadOptions"/>.</param>
    public static StoppedReadingException OverLimit(string limit) => new(DocumentErrorCode.TooLarge, limit);

    public static StoppedReadingException Broken() => new(DocumentErrorCode.Broken, null);

    public static StoppedReadingException Encrypted() => new(DocumentErrorCode.Encrypted, null);
}
