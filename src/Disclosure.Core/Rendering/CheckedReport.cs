using Disclosure.Exchange;

namespace Disclosure.Rendering;

/// <summary>A report with its result and where it came from.</summary>
/// <inheritdoc cref="CheckedInput" path="/remarks"/>
public sealed record CheckedReport : CheckedInput
{
    /// <summary>Joins a result to its source.</summary>
    /// <param name="source">A path as given, or <c>-</c> for standard input.</param>
    /// <param name="result">The result.</param>
    /// <param name="line">The line within the source, counted from 1, where the source holds one report a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public CheckedReport(string source, Reconciliation result, long? line = null)
        : base(source, line)
    {
        ArgumentNullException.ThrowIfNull(result);
        Result = result;
    }

    /// <summary>The result, with the report.</summary>
    public Reconciliation Result { get; }

    /// <summary>How the findings stand against an earlier run; <see langword="null"/> where none was given.</summary>
    public BaselineComparison? Baseline { get; init; }
}
