using Disclosure.Filing;

namespace Disclosure.Cli;

/// <summary>A row of a file of explanations.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Body">The body by its identifier or name.</param>
/// <param name="Year">The year of the report.</param>
/// <param name="Explanation">What is explained.</param>
internal sealed record ExplanationRow(int Line, string Body, int Year, Explanation Explanation);
