namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities as loops over the cells of one report after the other, seven lanes a row, with 64-bit sums.</summary>
internal static class ScalarLoop
{
    public const int Columns = 7;
    public const int Rows = 28;
    private const int FirstOutcome = 2;
    private const int OutcomeTotal = 23;
    private const int CarriedOut = 24;

    public static bool IsConsistent(ReadOnlySpan<int> figures)
    {
        for (int row = 0; row < Rows; row++)
        {
            long parts = 0;
            for (int column = 0; column < Columns - 1; column++) parts += figures[(row * Columns) + column];
            if (parts != figures[(row * Columns) + Columns - 1]) return false;
        }

        for (int column = 0; column < Columns; column++)
        {
            long total = figures[(OutcomeTotal * Columns) + column], outcomes = 0;
            for (int row = FirstOutcome; row < OutcomeTotal; row++) outcomes += figures[(row * Columns) + column];
            if (outcomes != total) return false;
            if ((long)figures[column] + figures[Columns + column] != total + figures[(CarriedOut * Columns) + column]) return false;
        }

        return true;
    }
}
