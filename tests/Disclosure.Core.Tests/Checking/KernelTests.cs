using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>Every path that this machine can take, against the rule table: identity by identity and policy by policy.</summary>
public sealed class KernelTests
{
    private static readonly ImmutableArray<Path> vectorPaths = [.. PathOf<Kernel512>(), .. PathOf<Kernel256>(), .. PathOf<Kernel128>()];

    private static readonly ImmutableArray<Reconciler> reconcilers =
        [.. Enum.GetValues<BlankPolicy>().Select(blanks => Reconciler.Create(RuleSet.Standard, blanks))];

    private delegate ulong? Kernel(ReadOnlySpan<int> lanes);

    [Fact]
    public void The_rule_table_has_a_bit_for_every_identity_of_a_layout()
    {
        Assert.Equal(42, (int)ulong.PopCount(IdentityTable.BitsOf(RuleSet.Standard, FormLayout.Layout2021)));
        Assert.Equal(40, (int)ulong.PopCount(IdentityTable.BitsOf(RuleSet.Standard, FormLayout.Layout2019)));
    }

    [Fact]
    public void Every_path_says_what_the_rule_table_says_on_mutated_reports()
    {
        const int Together = 80;
        Random random = new(Seed: 1);
        FiledReport[] sound = [.. Enumerable.Range(0, 500).Select(_ => MutatedReports.Consistent(random))];
        for (int i = LongRun.Count(20_000, 10_000_000); i > 0; i -= Together)
        {
            FiledReport[] reports = [.. Enumerable.Range(0, Together).Select(_ => MutatedReports.Mutate(random, sound[random.Next(sound.Length)]))];
            foreach (FiledReport report in reports) VectorsAgree(report);
            foreach (BlankPolicy blanks in Enum.GetValues<BlankPolicy>())
            {
                Verdict[] verdicts = [.. reports.Select(report => VerdictOnEveryPath(report, blanks))];
                foreach (LaneWidth width in Enum.GetValues<LaneWidth>()) Assert.Equal(verdicts, VerdictsOfBatch(reports, width, blanks));
            }
        }
    }

    [Fact]
    public void Consistent_reports_are_consistent_on_every_path()
    {
        Random random = new(Seed: 2);
        for (int i = 0; i < 1_000; i++)
        {
            FiledReport report = MutatedReports.Consistent(random);
            Assert.Equal(0UL, Exact(report) & IdentityTable.BitsOf(RuleSet.Standard, report.RequestsLayout));
            Assert.All(vectorPaths, path => Assert.Equal(Exact(report), path.Unequal(report.Figures.Lanes)));
        }
    }

    [Fact]
    public void A_wrong_figure_in_any_lane_breaks_the_same_identities_on_every_path()
    {
        FiledReport report = MutatedReports.Consistent(new(Seed: 3));
        foreach (FormCell cell in report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells))
        {
            FiledReport wrong = report.With(cell, CellEntry.Number(report.CountOf(cell)!.Value + 1));
            Assert.True(ulong.PopCount(Exact(wrong)) is 1 or 2 or 3, cell.Id);
            Assert.All(vectorPaths, path => Assert.Equal(Exact(wrong), path.Unequal(wrong.Figures.Lanes)));
        }
    }

    [Fact]
    public void A_vector_path_leaves_a_lane_that_it_cannot_add_up_to_the_exact_one()
    {
        int[] lanes = new int[FigureLanes.Count];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            foreach (int figure in new[] { 1 << 26, int.MaxValue, int.MinValue, -1 })
            {
                lanes[lane] = figure;
                Assert.All(vectorPaths, path => Assert.Null(path.Unequal(lanes)));
            }

            lanes[lane] = (1 << 26) - 1;
            Assert.All(vectorPaths, path => Assert.NotNull(path.Unequal(lanes)));
            lanes[lane] = 0;
        }
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(0, 2, 23)]
    [InlineData(0, 22, 23)]
    [InlineData(1, 24)]
    [InlineData(1, 13, 23)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(27)]
    public void Small_figures_add_up_to_their_limit_and_no_further(params int[] rows)
    {
        foreach (int figure in new[] { 1, SmallFigures512.Limit - 1, SmallFigures512.Limit, 32_767, 32_768, 65_535, 65_536, int.MaxValue, int.MinValue, -1 })
        {
            int[] lanes = new int[FigureLanes.Count];
            for (int column = 0; column < FigureLanes.TotalLane; column++)
            {
                lanes.AsSpan().Clear();
                foreach (int row in rows) lanes[(row * FigureLanes.PerRow) + column] = lanes[(row * FigureLanes.PerRow) + FigureLanes.TotalLane] = figure;
                AddUpAsTheExactSums(lanes);
                lanes[(rows[^1] * FigureLanes.PerRow) + column] -= figure;
                AddUpAsTheExactSums(lanes);
            }
        }
    }

    [Fact]
    public void Sums_beyond_16_bits_do_not_add_up_to_what_16_bits_leave_of_them()
    {
        int[] lanes = new int[FigureLanes.Count];
        for (int row = 2; row < 23; row++) lanes[row * FigureLanes.PerRow] = SmallFigures512.Limit - 1;
        foreach (int total in new[] { 21 * (SmallFigures512.Limit - 1) % 65_536, 0, SmallFigures512.Limit - 1 })
        {
            lanes[23 * FigureLanes.PerRow] = lanes[0] = total;
            AddUpAsTheExactSums(lanes);
        }
    }

    [Fact]
    public void A_vector_path_adds_up_the_largest_lanes_that_it_takes()
    {
        int[] lanes = new int[FigureLanes.Count];
        Array.Fill(lanes, (1 << 26) - 1);
        ulong exact = ScalarKernel.Unequal([.. lanes.Select(lane => (long)lane)]);
        Assert.All(vectorPaths, path => Assert.Equal(exact, path.Unequal(lanes)));
    }

    private static IEnumerable<Path> PathOf<TKernel>()
        where TKernel : IIdentityKernel => TKernel.IsSupported ? [new(typeof(TKernel).Name, TKernel.Unequal)] : [];

    private static void VectorsAgree(FiledReport report)
    {
        ulong exact = Exact(report);
        foreach (Path path in vectorPaths)
        {
            if (path.Unequal(report.Figures.Lanes) is { } unequal) Assert.True(exact == unequal, path.Name);
            else Assert.True(HasLargeLane(report), path.Name);
        }

        Assert.Equal(exact == 0 && (AreSmall(report.Figures.Lanes) || !SmallFigures256.IsSupported), IdentityKernel.AddUp(report));
        AddUpAsTheExactSums(report.Figures.Lanes);
    }

    private static Verdict VerdictOnEveryPath(FiledReport report, BlankPolicy blanks)
    {
        IdentityMasks expected = FromRuleTable(report, blanks);
        ulong missing = PresenceMasks.Undetermined(report.Figures, report.RequestsLayout, blanks);
        Assert.Equal(expected, new(expected.Existing, Exact(report), missing));
        Assert.Equal(expected, new(expected.Existing, IdentityKernel.Unequal(report), missing));
        Assert.Equal(expected.Verdict == Verdict.Consistent, reconcilers[(int)blanks].IsConsistent(report));
        return expected.Verdict;
    }

    private static Verdict[] VerdictsOfBatch(FiledReport[] reports, LaneWidth width, BlankPolicy blanks)
    {
        ReportBatch batch = new(reports.Length, width);
        foreach (FiledReport report in reports) batch.Add(report);
        Verdict[] verdicts = new Verdict[reports.Length];
        reconcilers[(int)blanks].Check(batch, verdicts);
        return verdicts;
    }

    private static void AddUpAsTheExactSums(ReadOnlySpan<int> lanes)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        for (int lane = 0; lane < lanes.Length; lane++) figures[lane] = lanes[lane];
        bool isSound = AreSmall(lanes) && ScalarKernel.Unequal(figures) == 0;
        if (SmallFigures512.IsSupported) Assert.Equal(isSound, SmallFigures512.AddUp(lanes));
        if (SmallFigures256.IsSupported) Assert.Equal(isSound, SmallFigures256.AddUp(lanes));
    }

    private static ulong Exact(FiledReport report)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        FigureStore.CopyWide(report.Figures, report.Details, figures);
        return ScalarKernel.Unequal(figures);
    }

    private static bool AreSmall(ReadOnlySpan<int> lanes) => !lanes.ContainsAnyExceptInRange(0, SmallFigures512.Limit - 1);

    private static bool HasLargeLane(FiledReport report) => report.Figures.Lanes.ContainsAnyExceptInRange(0, (1 << 26) - 1);

    private static IdentityMasks FromRuleTable(FiledReport report, BlankPolicy blanks)
    {
        FormLayout layout = report.RequestsLayout;
        ulong unequal = 0, undetermined = 0;
        foreach (LinearInstance instance in RuleSet.Standard.Rules.OfType<LinearRule>().SelectMany(rule => rule.Instances))
        {
            if (IdentityTable.BitOf(instance, layout) is not (var bit and >= 0)) continue;
            if (!LinearSides.TryCompute(instance, report, blanks, out LinearSides sides)) undetermined |= 1UL << bit;
            else if (!sides.Satisfy(instance.Relation)) unequal |= 1UL << bit;
        }

        return new(IdentityTable.BitsOf(RuleSet.Standard, layout), unequal, undetermined);
    }

    private sealed record Path(string Name, Kernel Unequal);
}
