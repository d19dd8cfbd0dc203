namespace Disclosure.Rendering;

/// <summary>One input of a check as the documents of many reports take it: a <see cref="CheckedReport"/> or an <see cref="UnreadableInput"/>.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public abstract record CheckedInput
{
    private protected CheckedInput(string source, long? line)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (line is { } number) ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(line));
        Source = source;
        Line = line;
    }

    /// <summary>Where it came from: a path as given, or <c>-</c> for standard input.</summary>
    public string Source { get; }

    /// <summary>The line within the source, counted from 1, where the source holds one report a line.</summary>
    public long? Line { get; }

    /// <summary>Source and line in one text, for example <c>reports.ndjson:17</c>.</summary>
    internal string Place => Line is { } line ? FormattableString.Invariant($"{Source}:{line}") : Source;
}
