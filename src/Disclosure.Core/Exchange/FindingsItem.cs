using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>What one report of an input came to: its result, or why there is none.</summary>
/// <remarks>Immutable. Equality is by content, of results by reference.</remarks>
public sealed record FindingsItem
{
    private FindingsItem(string source, long line, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Source = source;
        Line = line;
        Index = index;
    }

    /// <summary>A path as given, or <c>-</c> for standard input.</summary>
    public string Source { get; }

    /// <summary>The line within the source at which the report begins, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The number of the report within the source, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The result; <see langword="null"/> where no report could be read.</summary>
    public Reconciliation? Result { get; private init; }

    /// <summary>How the findings stand against an earlier run; <see langword="null"/> where none was given.</summary>
    public BaselineComparison? Baseline { get; init; }

    /// <summary>What is wrong with the content; <see langword="null"/> where a report was read, or nothing could be.</summary>
    public ReadError? Error { get; private init; }

    /// <summary>Why the source gave no report where it is no exchange file: it could not be reached, or is a document that could not be read.</summary>
    public BilingualText? Unreachable { get; private init; }

    /// <summary>The name of the reason in the findings format; <see langword="null"/> where a report was read.</summary>
    public string? Code { get; private init; }

    /// <summary>A report with its result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1 or the index below 0.</exception>
    public static FindingsItem Checked(string source, Reconciliation result, long line = 1, int index = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(source, line, index) { Result = result };
    }

    /// <summary>A report that could not be read.</summary>
    public static FindingsItem Unreadable(string source, ReadError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(source, error.Line, 0) { Error = error, Code = error.CodeName };
    }

    /// <summary>A source that could not be opened or read.</summary>
    public static FindingsItem OutOfReach(string source, BilingualText message) => NotRead(source, "unreachable", message);

    /// <summary>A source that gave no report for a reason of its own kind.</summary>
    /// <param name="source">A path as given, or <c>-</c> for standard input.</param>
    /// <param name="code">The name of the reason, as the findings format lists them.</param>
    /// <param name="message">The sentence for people.</param>
    public static FindingsItem NotRead(string source, string code, BilingualText message)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(message);
        return new(source, 1, 0) { Unreachable = message, Code = code };
    }
}
