using Disclosure.Filing;

namespace Disclosure.Copies;

/// <summary>Two reports that tell the same.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record CopyPair
{
    internal CopyPair(SourcedReport earlier, SourcedReport later, bool hasSameFigures, decimal? sharedText)
    {
        Earlier = earlier;
        Later = later;
        HasSameFigures = hasSameFigures;
        SharedText = sharedText;
    }

    /// <summary>The report that was added first.</summary>
    public SourcedReport Earlier { get; }

    /// <summary>The report that was added last.</summary>
    public SourcedReport Later { get; }

    /// <summary>Whether all figures are the same, enough of them other than zero; a blank counts as a zero.</summary>
    public bool HasSameFigures { get; }

    /// <summary>How much of the narratives is common, in percent rounded down to one decimal; <see langword="null"/> below the threshold.</summary>
    public decimal? SharedText { get; }
}
