using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Checking;

[Properties(Arbitrary = [typeof(LiveReconciliationTests)])]
public sealed class LiveReconciliationTests
{
    private static readonly FormCell granted = OfficialForm.Cell("requests.outcome.granted.natural_person");
    private static readonly FormCell reviewTotal = OfficialForm.Cell("disputes.review.total");

    public sealed record Edit(FormCell Cell, CellEntry Entry);

    /// <summary>Edits crowd into few cells, so that identities open, break and mend.</summary>
    public static Arbitrary<Edit[]> Edits() => Arb.From(
        Gen.ArrayOf(
            from cell in Gen.Frequency(
                (5, Gen.Elements(OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Cells.AsEnumerable())),
                (2, Gen.Elements(OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Cells.AsEnumerable())),
                (1, Gen.Elements(OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Cells.AsEnumerable())))
            from entry in Gen.Frequency(
                (6, Gen.Choose(-1, 2).Select(number => CellEntry.Number(number))),
                (1, Gen.Elements(CellEntry.Blank, CellEntry.NoneMark("/"), CellEntry.Absent, CellEntry.Unreadable("?"))),
                (1, Gen.Constant(CellEntry.Read(cell, "2（其中修订1件）"))))
            select new Edit(cell, entry)),
        edits => Enumerable.Range(0, edits.Length).Select(i => edits.Where((_, j) => j != i).ToArray()));

    [Property(MaxTest = 60)]
    public void Live_findings_are_those_of_a_full_check_at_every_step(Edit[] edits, bool zeroBlanks)
    {
        Reconciler reconciler = Reconciler.Create(Rules(), zeroBlanks ? BlankPolicy.Zero : BlankPolicy.Unknown);
        LiveReconciliation live = LiveReconciliation.Open(reconciler, Start(), isUnderWay: false);
        foreach (Edit edit in edits)
        {
            live.Set(edit.Cell, edit.Entry);
            Assert.Equal(Tell(reconciler.Check(live.Report).Findings), Tell(live.Findings));
        }
    }

    [Property(MaxTest = 60)]
    public void A_change_tells_exactly_what_appeared_and_disappeared(Edit[] edits, bool isUnderWay)
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Create(Rules()), Start(), isUnderWay: isUnderWay);
        foreach (Edit edit in edits)
        {
            HashSet<Finding> before = [.. live.Findings];
            FindingChange change = live.Set(edit.Cell, edit.Entry);
            HashSet<Finding> after = [.. live.Findings];
            Assert.Equal(after.Except(before).ToHashSet(), [.. change.Appeared]);
            Assert.Equal(before.Except(after).ToHashSet(), [.. change.Disappeared]);
        }
    }

    [Property(MaxTest = 60)]
    public void A_form_under_way_shows_what_a_full_check_shows_but_for_what_is_still_open(Edit[] edits)
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        foreach (Edit edit in edits) live.Set(edit.Cell, edit.Entry);
        IEnumerable<Finding> expected = Reconciler.Default.Check(live.Report).Findings
            .Where(finding => finding.Outcome != Outcome.Undetermined && finding.Rule.Id.Value is not ("CELL.BLANK" or "T3.IMPLIED" or "T4.IMPLIED"));
        Assert.Equal(Tell(expected), Tell(live.Findings));
    }

    [Fact]
    public void Live_equals_full_on_random_edit_sequences()
    {
        Gen<Edit[]> edits = Edits().Generator;
        for (int i = LongRun.Count(usual: 20, full: 100_000); i > 0; i--)
            Live_findings_are_those_of_a_full_check_at_every_step(edits.Sample(8, new Rnd((ulong)i), 1).First(), i % 2 == 0);
    }

    [Fact]
    public void An_empty_form_is_silent_and_proposes_totals_as_they_follow()
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        FormRow review = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Rows[0];
        foreach ((FormCell cell, int value) in review.Cells.Zip([11, 4, 6, 7])) Assert.Empty(live.Set(cell, value).Appeared);

        ProposedTotal proposal = Assert.Single(live.ProposedTotals);
        Assert.Equal((reviewTotal, 28L), (proposal.Cell, proposal.Value));
        Assert.Equal(CellState.Absent, live.Report[reviewTotal].State);

        Finding broken = Assert.Single(live.Set(reviewTotal, 82).Appeared);
        Assert.Equal("T4.TOTAL/review", broken.Name);
        Assert.Same(broken, Assert.Single(live.Set(reviewTotal, 28).Disappeared));
        Assert.Empty(live.Findings);
    }

    [Fact]
    public void A_pasted_row_fills_the_row_and_tells_what_was_left_over()
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        FormCell upheld = OfficialForm.Cell("disputes.review.upheld");
        PasteResult result = live.Paste(upheld, "11\t4\t6\t7\t28\t99\r\n1\t0\t0\t0\t2\r\n");
        Assert.Equal(10, result.Placed);
        Assert.Equal("99", Assert.Single(result.LeftOver));
        Assert.Equal(["T4.TOTAL/litigation_direct"], result.Change.Appeared.Select(finding => finding.Name));
        Assert.Equal(28, live.Report.CountOf(reviewTotal));
    }

    [Fact]
    public void The_one_line_of_table_4_is_pasted_whole()
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        PasteResult result = live.Paste(OfficialForm.Cell("disputes.review.upheld"), "11\t4\t6\t7\t28\t1\t0\t0\t0\t1\t5\t0\t0\t2\t7\r\n");
        Assert.Equal((15, 0), (result.Placed, result.LeftOver.Length));
        Assert.Empty(result.Change.Appeared);
        Assert.Equal(7, live.Report.CountOf(OfficialForm.Cell("disputes.litigation_after_review.total")));
    }

    [Theory]
    [InlineData("1,234\t５\t\t /\t0 \t\u00A07\t1,246\r\n")]
    [InlineData("１，２３４\t5\t\u3000\t—\t0\t7\t１２４６\n")]
    public void A_row_is_read_as_a_spreadsheet_or_a_page_writes_it(string row)
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        PasteResult result = live.Paste(OfficialForm.Cell("requests.received.natural_person"), row);
        Assert.Equal((7, 0), (result.Placed, result.LeftOver.Length));
        FormCell[] cells = [.. OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows[0].Cells];
        Assert.Equal<decimal?>([1234, 5, null, null, 0, 7, 1246], cells.Select(cell => live.Report[cell].Value));
        Assert.Equal((CellState.Blank, CellState.NoneMark), (live.Report[cells[2]].State, live.Report[cells[3]].State));
    }

    [Fact]
    public void A_stale_explanation_shows_as_soon_as_the_difference_changes()
    {
        FiledReportBuilder builder = Start().ToBuilder();
        builder.Explanations.Add(new("T4.TOTAL", "review", -1, "一件并案"));
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, builder.Build().Value);
        live.Paste(OfficialForm.Cell("disputes.review.upheld"), "1\t0\t0\t0\t2");
        Assert.DoesNotContain(live.Findings, finding => finding.Rule.Id.Value == "EXPLANATION.STALE");
        Assert.Contains(live.Set(reviewTotal, 3).Appeared, finding => finding.Rule.Id.Value == "EXPLANATION.STALE");
    }

    [Fact]
    public void An_edit_that_reports_nothing_allocates_nothing()
    {
        LiveReconciliation live = LiveReconciliation.Open(Reconciler.Default, Start());
        CellEntry[] entries = [CellEntry.Number(1), CellEntry.Number(2)];
        int edits = 0;
        Assert.Equal(0, Allocated.ByCall(() => live.Set(granted, entries[edits++ & 1])));
    }

    private static FiledReport Start() => new FiledReportBuilder().Build().Value;

    private static RuleSet Rules() => RuleSet.Standard.Add(LinearRule.Create(
        "HOUSE.SUITS", new("复议后起诉不多于复议", "suits after review do not exceed reviews"),
        LinearForm.Of("disputes.litigation_after_review.total"), Relation.AtMost, reviewTotal).Value);

    private static string[] Tell(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => $"{finding.Name} {finding.Outcome} {finding.Message(Language.Chinese)} {finding.Fingerprint}")];
}
