using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>The kernels against the rule table, cell by cell and policy by policy.</summary>
public sealed class KernelTests
{
    private static readonly long[] edges =
        [0, 1, 9, (1 << 26) - 1, 1 << 26, int.MaxValue, int.MinValue, -1, 1L << 31, -(1L << 31) - 1, CellPrint.Limit, -CellPrint.Limit];

    [Fact]
    public void The_rule_table_has_a_bit_for_every_identity_of_a_layout()
    {
        Assert.Equal(42, (int)ulong.PopCount(IdentityTable.BitsOf(RuleSet.Standard, FormLayout.Layout2021)));
        Assert.Equal(40, (int)ulong.PopCount(IdentityTable.BitsOf(RuleSet.Standard, FormLayout.Layout2019)));
        foreach (FormLayout layout in OfficialForm.Layouts)
            Assert.Equal(PresenceMasks.Existing(layout), IdentityTable.BitsOf(RuleSet.Standard, layout));
    }

    [Theory]
    [InlineData(1, 20_000)]
    public void The_kernels_say_what_the_rule_table_says_on_mutated_reports(int seed, int count)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++)
        {
            FiledReport report = Mutate(random, Random(random));
            foreach (BlankPolicy blanks in Enum.GetValues<BlankPolicy>())
            {
                IdentityMasks masks = IdentityKernel.Check(report, blanks);
                foreach ((LinearRule rule, LinearInstance instance, int bit) in Identities(report))
                    Assert.Equal(LinearEvaluation.Observe(rule, instance, report, blanks, UndeterminedReasons.None).Outcome, masks[bit]);
            }
        }
    }

    [Fact]
    public void The_vector_kernel_refuses_what_it_cannot_add_up()
    {
        int[] lanes = new int[FigureLanes.Count];
        lanes[5] = 1 << 26;
        Assert.False(VectorKernel.TryUnequal(lanes, out _));
        lanes[5] = -1;
        Assert.False(VectorKernel.TryUnequal(lanes, out _));
        lanes[5] = (1 << 26) - 1;
        Assert.True(VectorKernel.TryUnequal(lanes, out ulong unequal));
        Assert.NotEqual(0UL, unequal);
    }

    private static IEnumerable<(LinearRule, LinearInstance, int)> Identities(FiledReport report) =>
        from rule in RuleSet.Standard.Rules.OfType<LinearRule>()
        from instance in rule.Instances
        where rule.Kind == RuleKind.Identity && instance.ExistsIn(report)
        select (rule, instance, IdentityTable.BitOf(instance, report.Table(TableKind.Requests).Layout));

    /// <summary>A consistent report of small figures.</summary>
    private static FiledReport Random(Random random)
    {
        FormLayout layout = random.Next(2) == 0 ? FormLayout.Layout2019 : FormLayout.Layout2021;
        FiledReportBuilder builder = new FiledReportBuilder().SetLayout(TableKind.Requests, layout);
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        long[] handled = new long[7], carriedOut = new long[7];
        foreach (FormRow row in requests.Rows.Where(row => row.Id.StartsWith("outcome.", StringComparison.Ordinal) && row.Id != "outcome.total"))
        {
            long[] cells = Row(random);
            for (int i = 0; i < 7; i++) handled[i] += cells[i];
            Put(builder, row, cells);
        }

        carriedOut = Row(random);
        long[] carriedIn = [.. handled.Zip(carriedOut, (a, b) => (a + b) / 3)];
        carriedIn[6] = carriedIn.Take(6).Sum();
        requests.TryGetRow("outcome.total", out FormRow? total);
        requests.TryGetRow("carried_out", out FormRow? left);
        requests.TryGetRow("carried_in", out FormRow? before);
        requests.TryGetRow("received", out FormRow? received);
        Put(builder, total!, handled);
        Put(builder, left!, carriedOut);
        Put(builder, before!, carriedIn);
        Put(builder, received!, [.. Enumerable.Range(0, 7).Select(i => handled[i] + carriedOut[i] - carriedIn[i])]);
        foreach (FormRow group in OfficialForm.Table(TableKind.Disputes, layout).Rows)
        {
            long[] cells = [random.Next(20), random.Next(20), random.Next(20), random.Next(20), 0];
            cells[4] = cells.Sum();
            Put(builder, group, cells);
        }

        return builder.Build().Value;
    }

    private static long[] Row(Random random)
    {
        long[] cells = [.. Enumerable.Range(0, 7).Select(i => i < 6 && random.Next(3) == 0 ? random.Next(500) : 0L)];
        cells[6] = cells.Sum();
        return cells;
    }

    private static void Put(FiledReportBuilder builder, FormRow row, long[] cells)
    {
        for (int i = 0; i < cells.Length; i++) builder.Set(row.Cells[i], cells[i]);
    }

    private static FiledReport Mutate(Random random, FiledReport report)
    {
        FormCell[] cells = [.. report.Table(TableKind.Requests).Cells, .. report.Table(TableKind.Disputes).Cells];
        for (int changes = random.Next(4); changes > 0; changes--)
        {
            report = report.With(cells[random.Next(cells.Length)], random.Next(6) switch
            {
                0 => CellEntry.Blank,
                1 => CellEntry.NoneMark("/"),
                2 => CellEntry.Unreadable("?"),
                3 => CellEntry.Absent,
                4 => CellEntry.Number(edges[random.Next(edges.Length)]),
                _ => CellEntry.Number(random.Next(1000)),
            });
        }

        return report;
    }
}
