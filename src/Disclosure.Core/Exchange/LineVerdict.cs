using Disclosure.Checking;

namespace Disclosure.Exchange;

/// <summary>The verdict on one line of a stream of reports, or why the line could not be read.</summary>
/// <param name="Number">The number of the line, counted from 1, blank lines counted too.</param>
/// <param name="Verdict">The verdict; <see langword="null"/> where the line could not be read.</param>
/// <param name="Error">Why the line could not be read; <see langword="null"/> where it could.</param>
public readonly record struct LineVerdict(long Number, Verdict? Verdict, ReadError? Error);
