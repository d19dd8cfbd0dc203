using System.Collections.Immutable;

namespace Disclosure.Cli;

/// <summary>From where a call reads its reports, and how.</summary>
internal sealed record InputOptions
{
    /// <summary>The paths as given; - is standard input.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>A file that says what inputs do not say about themselves.</summary>
    public string? Meta { get; init; }

    /// <summary>The program that makes older office documents readable; <see langword="null"/> for none.</summary>
    public string? Converter { get; init; }

    /// <summary>Whether an input without a report is no more than a note.</summary>
    public bool IgnoresUnreadable { get; init; }
}
