using System.Buffers;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Exchange;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class FindingsBaselineTests
{
    private static readonly FormCell total = OfficialForm.Cell("disputes.review.total");

    [Property(MaxTest = 20)]
    public void A_run_against_itself_has_nothing_new_and_nothing_gone(FiledReport report, bool isLines)
    {
        Reconciliation result = Reconciler.Default.Check(report.With(total, CellEntry.Blank));
        BaselineComparison comparison = Baseline(result, isLines).Compare("a.json", result);
        Assert.Equal((0, result.Findings.Length, 0), (comparison.New, comparison.Standing, comparison.Gone.Length));
    }

    [Property(MaxTest = 20)]
    public void What_is_new_one_way_is_gone_the_other_way(FiledReport report)
    {
        Reconciliation before = Reconciler.Default.Check(report);
        Reconciliation after = Reconciler.Default.Check(report.With(total, CellEntry.Number((report[total].Value ?? 0) + 1)));
        BaselineComparison forth = Baseline(before, false).Compare("a.json", after), back = Baseline(after, false).Compare("a.json", before);
        Assert.NotEqual(0, forth.New);
        Assert.Equal(after.Findings.Where(forth.IsNew).Select(finding => finding.Name), back.Gone.Select(finding => finding.Name));
        Assert.Equal(before.Findings.Where(back.IsNew).Select(finding => finding.Fingerprint), forth.Gone.Select(finding => finding.Fingerprint));
    }

    [Property(MaxTest = 20)]
    public bool A_document_with_a_comparison_is_of_the_format(FiledReport report)
    {
        Reconciliation before = Reconciler.Default.Check(report.With(total, CellEntry.Number((report[total].Value ?? 0) + 1)));
        Reconciliation after = Reconciler.Default.Check(report);
        FindingsItem item = FindingsItem.Checked("a.json", after) with { Baseline = Baseline(before, false).Compare("a.json", after) };
        return PublishedSchema.Findings.IsValid(Bytes(output => FindingsJson.WriteDocument(Reconciler.Default, null, [item], output)));
    }

    private static FindingsBaseline Baseline(Reconciliation result, bool isLines)
    {
        FindingsItem item = FindingsItem.Checked("a.json", result);
        return FindingsBaseline.Read(Bytes(output =>
        {
            if (!isLines)
            {
                FindingsJson.WriteDocument(Reconciler.Default, null, [item], output);
                return;
            }

            FindingsJson.WriteHeaderLine(Reconciler.Default, null, output);
            FindingsJson.WriteLine(item, output, new() { All = true });
            FindingsJson.WriteSummaryLine(new(), output);
        })).Value;
    }

    private static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return output.WrittenSpan.ToArray();
    }
}
