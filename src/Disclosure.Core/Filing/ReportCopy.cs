namespace Disclosure.Filing;

/// <summary>Another report that tells the same.</summary>
/// <param name="Other">The other report.</param>
/// <param name="HasSameFigures">Whether it has the same figures in every cell.</param>
/// <param name="SharedText">How much of the narrative they share, in percent; <see langword="null"/> where that is not much.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportCopy(SourcedReport Other, bool HasSameFigures, decimal? SharedText);
