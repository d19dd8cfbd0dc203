using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities over the classes of the exchange format: once with loops, once with LINQ.</summary>
internal static class JsonChecks
{
    public static bool ByLoops(JsonReport report)
    {
        JsonReport.JsonRequests requests = report.Requests;
        foreach (int[] row in Outcomes(requests.Outcome))
        {
            if (!AddsUp(row)) return false;
        }

        for (int column = 0; column < requests.Received.Length; column++)
        {
            int outcomes = 0;
            foreach (int[] row in Outcomes(requests.Outcome)) outcomes += row[column];
            if (outcomes != requests.Outcome.Total[column]) return false;
            if (requests.Received[column] + requests.CarriedIn[column] != requests.Outcome.Total[column] + requests.CarriedOut[column]) return false;
        }

        return AddsUp(requests.Received) && AddsUp(requests.CarriedIn) && AddsUp(requests.Outcome.Total) && AddsUp(requests.CarriedOut)
            && AddsUp(report.Disputes.Review) && AddsUp(report.Disputes.LitigationDirect) && AddsUp(report.Disputes.LitigationAfterReview);
    }

    public static bool ByLinq(JsonReport report)
    {
        JsonReport.JsonRequests requests = report.Requests;
        JsonReport.JsonDisputes disputes = report.Disputes;
        int[][] outcomes = [.. Outcomes(requests.Outcome)];
        int[][] rows =
        [
            .. outcomes, requests.Received, requests.CarriedIn, requests.Outcome.Total, requests.CarriedOut,
            disputes.Review, disputes.LitigationDirect, disputes.LitigationAfterReview,
        ];
        return rows.All(row => row.SkipLast(1).Sum() == row.Last())
            && Enumerable.Range(0, requests.Received.Length).All(column => outcomes.Sum(row => row[column]) == requests.Outcome.Total[column])
            && Enumerable.Range(0, requests.Received.Length).All(column =>
                requests.Received[column] + requests.CarriedIn[column] == requests.Outcome.Total[column] + requests.CarriedOut[column]);
    }

    private static IEnumerable<int[]> Outcomes(JsonReport.JsonOutcomes outcomes) =>
        [outcomes.Granted, outcomes.PartiallyGranted, .. outcomes.Refused.Values, .. outcomes.Unable.Values, .. outcomes.NotProcessed.Values, .. outcomes.Other.Values];

    private static bool AddsUp(int[] row)
    {
        int sum = 0;
        for (int i = 0; i < row.Length - 1; i++) sum += row[i];
        return sum == row[^1];
    }
}
