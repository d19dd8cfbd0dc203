using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Table 3, built so that it reconciles: what comes in is dealt out to the outcomes and to next year, applicant by applicant.</summary>
internal static class RequestGenerators
{
    private const int Applicants = 6;
    private const int NamedOutcomes = 18;

    public static Gen<ApplicantCounts> Rows { get; } =
        from sum in Sizes.Any
        from cells in Sizes.SparsePiles(Applicants, sum)
        select Row(cells);

    /// <summary>Tables with some number of requests received and carried in.</summary>
    public static Gen<RequestStatistics> Tables(FormLayout layout, Gen<long> sizes) =>
        from incoming in sizes
        from byApplicant in Sizes.SparsePiles(Applicants, incoming)
        from sources in Gen.CollectToArray(byApplicant, requests => Sizes.Piles(2, requests))
        from endings in Gen.CollectToArray(byApplicant, requests => Sizes.SparsePiles(OutcomeRows(layout) + 1, requests))
        select RequestStatistics.Create(
            received: RowAt(sources, 0), carriedIn: RowAt(sources, 1), outcomes: Outcomes(endings, layout)).Value;

    private static int OutcomeRows(FormLayout layout) => NamedOutcomes + (layout == FormLayout.Layout2019 ? 1 : 3);

    private static RequestOutcomes Outcomes(long[][] endings, FormLayout layout)
    {
        int next = 0;
        ApplicantCounts Next() => RowAt(endings, next++);
        return RequestOutcomes.Create(
            granted: Next(),
            partiallyGranted: Next(),
            Refusals.Create(Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next()).Value,
            UnableToProvide.Create(Next(), Next(), Next()).Value,
            NotProcessed.Create(Next(), Next(), Next(), Next(), Next()).Value,
            layout == FormLayout.Layout2019
                ? OtherOutcomes2019.Create(Next())
                : OtherOutcomes2021.Create(Next(), Next(), Next()).Value).Value;
    }

    private static ApplicantCounts RowAt(long[][] columns, int row) => Row([.. columns.Select(column => column[row])]);

    private static ApplicantCounts Row(long[] cells) =>
        ApplicantCounts.Create(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]).Value;
}
