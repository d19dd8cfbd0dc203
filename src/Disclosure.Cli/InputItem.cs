namespace Disclosure.Cli;

/// <summary>One report of an input, or why there is none.</summary>
/// <param name="Line">The line within the source, counted from 1, where there is one report a line.</param>
/// <param name="Report">The report; <see langword="null"/> where there is an error instead.</param>
/// <param name="Error">Why there is no report.</param>
internal sealed record InputItem(long? Line, FiledReport? Report, InputError? Error);
