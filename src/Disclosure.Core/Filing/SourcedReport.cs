namespace Disclosure.Filing;

/// <summary>A report together with the input it was read from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Source">The path as given, or another name that tells people which input it was; <see langword="null"/> where none is known.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record SourcedReport(FiledReport Report, string? Source = null);
