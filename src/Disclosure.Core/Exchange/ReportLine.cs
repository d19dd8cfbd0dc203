using System.Diagnostics.CodeAnalysis;

namespace Disclosure;

/// <summary>One line of a stream of reports: its number, and either the report or why it could not be read.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportLine
{
    internal ReportLine(long number, FiledReport? report, ReadError? error)
    {
        Number = number;
        Report = report;
        Error = error;
    }

    /// <summary>The number of the line, counted from 1, blank lines counted too.</summary>
    public long Number { get; }

    /// <summary>The report; <see langword="null"/> where the line could not be read.</summary>
    public FiledReport? Report { get; }

    /// <summary>Why the line could not be read; <see langword="null"/> where it could.</summary>
    public ReadError? Error { get; }

    /// <summary>Tells the two cases apart.</summary>
    public bool TryGetReport([NotNullWhen(true)] out FiledReport? report, [NotNullWhen(false)] out ReadError? error)
    {
        report = Report;
        error = Error;
        return report is not null;
    }
}
