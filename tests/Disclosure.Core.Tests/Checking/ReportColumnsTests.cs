using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>Columns say of each row what a check of it as a report says, by vectors of every width.</summary>
public sealed class ReportColumnsTests
{
    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");

    private static readonly ImmutableArray<Reconciler> reconcilers =
    [
        Reconciler.Default,
        Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero),
        Reconciler.Create(RuleSet.Empty.Add(RequestRules.Balance), BlankPolicy.Zero),
        Reconciler.Create(RuleSet.Empty.Add(RequestRules.Outcomes).Add(DisputeRules.Total)),
        Reconciler.Create(RuleSet.Empty),
    ];

    private delegate void Kernel(ReportColumns columns, int report, int count, ulong asked, Span<ulong> reports);

    [Property(MaxTest = 60)]
    public void The_verdicts_of_columns_are_those_of_their_rows(int seed)
    {
        ColumnsOfReports made = new(new Random(seed), maximum: 700);
        Verdict[] verdicts = new Verdict[made.Rows.Length];
        foreach (Reconciler reconciler in reconcilers)
        {
            Verdict[] expected = [.. made.Rows.Select(row => reconciler.Check(row).Verdict)];
            ReconciliationSummary summary = reconciler.Check(made.Columns, verdicts);
            Assert.Equal(expected, verdicts);
            Assert.Equal(summary, reconciler.Check(made.Columns));
            Assert.Equal(
                (expected.Count(one => one == Verdict.Consistent), expected.Count(one => one == Verdict.Inconsistent), expected.Length),
                (summary.Consistent, summary.Inconsistent, summary.Reports));
        }
    }

    [Property(MaxTest = 60)]
    public void Vectors_of_every_width_suspect_every_row_that_does_not_add_up(int seed)
    {
        ColumnsOfReports made = new(new Random(seed), maximum: ColumnCheck.TileRows);
        int count = made.Rows.Length;
        ulong asked = IdentityTable.BitsOf(RuleSet.Standard, made.Columns.RequestsLayout);
        Span<ulong> scalar = stackalloc ulong[ColumnCheck.TileRows / 64], found = stackalloc ulong[scalar.Length];
        scalar.Clear();
        ColumnKernel<LanesOfOne<int>>.AddSuspects(made.Columns, 0, count, asked, scalar);
        foreach ((Kernel kernel, int width) in (IEnumerable<(Kernel, int)>)[.. KernelOf<Lanes512<int>>(), .. KernelOf<Lanes256<int>>(), .. KernelOf<Lanes128<int>>()])
        {
            found.Clear();
            kernel(made.Columns, 0, count, asked, found);
            for (int row = 0; row < count; row++)
                Assert.Equal(row >= count / width * width || (scalar[row / 64] >> row & 1) != 0, (found[row / 64] >> row & 1) != 0);
        }
    }

    [Fact]
    public void Reports_without_columns_cannot_be_decided()
    {
        ReportColumns columns = new(count: 1_000);
        Assert.Equal(1_000, Reconciler.Default.Check(columns).Undetermined);
        Assert.Equal(0, Reconciler.Default.Check(new ReportColumns(count: 0)).Reports);
    }

    [Fact]
    public void A_column_of_table_2_enters_no_verdict()
    {
        ReportColumns columns = new(count: 3);
        columns.Set(OfficialForm.Cell("proactive.penalties.decisions"), new[] { 1, 2, 3 });
        Assert.Equal(3, Reconciler.Default.Check(columns).Undetermined);
    }

    [Fact]
    public void What_does_not_fit_the_form_or_the_rows_is_a_programming_error()
    {
        ReportColumns columns = new(count: 9, FormLayout.Layout2019);
        Assert.Throws<ArgumentException>(() => columns.Set(OfficialForm.Cell("requests.outcome.other.miscellaneous.total"), new int[9]));
        Assert.Throws<ArgumentException>(() => columns.Set(received, new int[8]));
        Assert.Throws<ArgumentException>(() => columns.Set(received, new int[9], new byte[1]));
        Assert.Throws<ArgumentException>(() => columns.Set(received, new int[9], new byte[2], firstBit: 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.Set(received, new int[9], new byte[2], firstBit: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportColumns(-1));
        Assert.Throws<ArgumentException>(() => Reconciler.Default.Check(columns, new Verdict[8]));
    }

    [Fact]
    public void Checking_columns_allocates_nothing()
    {
        ColumnsOfReports made = new(new Random(1), maximum: 700);
        Verdict[] verdicts = new Verdict[made.Rows.Length];
        Assert.Equal(0, Allocated.ByCall(() => Reconciler.Default.Check(made.Columns, verdicts), calls: 50));
    }

    private static IEnumerable<(Kernel Kernel, int Width)> KernelOf<TVector>()
        where TVector : unmanaged, ILaneVector<TVector> =>
        TVector.IsSupported ? [(ColumnKernel<TVector>.AddSuspects, TVector.Width)] : [];
}
