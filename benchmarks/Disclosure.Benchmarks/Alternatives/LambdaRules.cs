using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities and the signs, row by row, as a list of lambdas over LINQ sums.</summary>
internal static class LambdaRules
{
    private static readonly Func<PlainReport, ApplicantRow>[] applicants = [.. PlainRows.Applicants.Select(PlainRows.Row<ApplicantRow>)];
    private static readonly Func<PlainReport, ApplicantRow>[] outcomes = [.. PlainRows.Outcomes.Select(PlainRows.Row<ApplicantRow>)];
    private static readonly Func<PlainReport, DisputeRow>[] disputes = [.. PlainRows.Disputes.Select(PlainRows.Row<DisputeRow>)];
    private static readonly Func<ApplicantRow, int>[] columns = [.. ApplicantColumns.All.Select(column => column.Cell)];

    private static readonly List<Rule> rules =
    [
        .. columns.Select(column => new Rule(r => outcomes.Select(row => row(r)).Sum(column) == column(r.OutcomeTotal))),
        .. columns.Select(column => new Rule(r => column(r.Received) + column(r.CarriedIn) == column(r.OutcomeTotal) + column(r.CarriedOut))),
        .. applicants.Select(row => new Rule(r => columns.SkipLast(1).Sum(column => column(row(r))) == row(r).Total)),
        .. applicants.Select(row => new Rule(r => columns.All(column => column(row(r)) >= 0))),
        .. disputes.Select(row => new Rule(r => Parts(row(r)).Sum() == row(r).Total)),
        .. disputes.Select(row => new Rule(r => Parts(row(r)).Append(row(r).Total).All(count => count >= 0))),
    ];

    public static bool IsConsistent(PlainReport report) => rules.Where(rule => !rule.Holds(report)).ToList().Count == 0;

    private static int[] Parts(DisputeRow row) => [row.Upheld, row.Corrected, row.Other, row.Pending];

    private sealed record Rule(Func<PlainReport, bool> Holds);
}
