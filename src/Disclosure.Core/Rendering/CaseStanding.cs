namespace Disclosure.Rendering;

/// <summary>How a rule stands in a report as the case of a pipeline's test.</summary>
internal enum CaseStanding
{
    Passed,
    Failed,
    Skipped,
}
