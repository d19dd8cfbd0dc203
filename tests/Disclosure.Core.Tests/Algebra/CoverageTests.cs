using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

/// <summary>Which single errors still show where some cells of the table are blank.</summary>
public sealed class CoverageTests
{
    // Means of some hundred random patterns lie this close to the true share, in percent.
    private const double SamplingError = 2;

    [Theory]
    [InlineData(2, 96.5, 67, 99.9, 90)]
    [InlineData(5, 84.5, 33, 98.5, 65)]
    [InlineData(10, 62.4, 13, 85.3, 29)]
    [InlineData(20, 34.0, 3, 40.6, 6)]
    public void Combined_equations_detect_and_locate_more_than_the_complete_ones(
        int percentBlank, double detectedByComplete, double locatedByComplete, double detected, double located)
    {
        Random random = new(percentBlank);
        Coverage complete = new();
        Coverage combined = new();
        for (int pattern = 0; pattern < LongRun.Count(300, 5_000); pattern++)
        {
            HashSet<int> blanks = [.. Enumerable.Range(0, Table3.Unknowns).Where(_ => random.Next(100) < percentBlank)];
            int[] known = [.. Enumerable.Range(0, Table3.Unknowns).Where(cell => !blanks.Contains(cell))];
            complete.Add(known, [.. Table3.System.Relations.Where(relation => !relation.Terms.Any(term => blanks.Contains(term.Unknown)))]);
            combined.Add(known, [.. Contraction.Of(Table3.Network, blanks).Checks.Select(check => check.Of(Table3.System))]);
        }

        Assert.InRange(complete.Detected, detectedByComplete - SamplingError, detectedByComplete + SamplingError);
        Assert.InRange(complete.Located, locatedByComplete - SamplingError, locatedByComplete + SamplingError);
        Assert.InRange(combined.Detected, detected - SamplingError, 100);
        Assert.InRange(combined.Located, located - SamplingError, 100);
    }

    /// <summary>Adds up over patterns how many known cells some equation has, and how many stand in others than every other cell.</summary>
    private sealed class Coverage
    {
        private int cells;
        private int seen;
        private int alone;

        /// <summary>In percent of the known cells.</summary>
        public double Detected => 100.0 * seen / cells;

        /// <summary>In percent of the known cells.</summary>
        public double Located => 100.0 * alone / cells;

        public void Add(int[] known, LinearRelation[] equations)
        {
            string[] patterns = [.. known.Select(cell => string.Join(' ', Enumerable.Range(0, equations.Length).Where(e => equations[e].CoefficientOf(cell) != 0)))];
            Dictionary<string, int> alike = patterns.CountBy(pattern => pattern).ToDictionary();
            cells += known.Length;
            seen += patterns.Count(pattern => pattern.Length > 0);
            alone += patterns.Count(pattern => pattern.Length > 0 && alike[pattern] == 1);
        }
    }
}
