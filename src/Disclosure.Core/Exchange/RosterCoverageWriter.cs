using Disclosure.Filing;
using Disclosure.Rollup;

namespace Disclosure.Exchange;

/// <summary>Writes who had to file for a year and has not.</summary>
internal static class RosterCoverageWriter
{
    public static void Write(ref CanonicalJson json, RosterCoverage coverage)
    {
        json.Pair("year", coverage.Year);
        json.Pair("had_to_file", coverage.HadToFile.Length);
        json.Pair("filed", coverage.Filed);
        json.Objects("missing", coverage.Missing, static (ref CanonicalJson pairs, RosterBody body) =>
        {
            pairs.Pair("id", body.Id);
            pairs.PairOrNull("name", body.Authority.Name);
        });
        json.Objects("unlisted", coverage.Unlisted, static (ref CanonicalJson pairs, SourcedReport report) =>
        {
            pairs.PairOrNull("source", report.Source);
            pairs.PairOrNull("name", report.Report.Header.Authority.Name);
        });
    }
}
