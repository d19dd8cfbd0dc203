using Apache.Arrow;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Warehouse.Tests;

public sealed class WideArrowTests
{
    private static readonly List<FormCell> cells =
    [
        .. OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Cells, .. OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Cells,
    ];

    /// <summary>Columns of either width, some of them sliced or not there; a report has a blank where the batch has null.</summary>
    [Theory]
    [InlineData(BlankPolicy.Unknown)]
    [InlineData(BlankPolicy.Zero)]
    public void Verdicts_of_a_record_batch_are_those_of_its_rows(BlankPolicy blanks)
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, blanks);
        HashSet<Verdict> seen = [];
        for (int round = 0; round < 8; round++)
        {
            FiledReport[] reports = [.. SharedArchives.Large.Skip(300 * round).Take(300).Select(stored => Plain(stored.Report))];
            FormCell? left = round == 0 ? OfficialForm.Cell("disputes.review.total") : null;
            int cut = round % 3;
            RecordBatch batch = Batch([.. new FiledReport[cut].Select(_ => reports[0]), .. reports], left, is64: cell => (cells.IndexOf(cell) + round) % 2 == 0).Slice(cut, reports.Length);
            Verdict[] verdicts = new Verdict[reports.Length];
            reconciler.Check(WideArrow.Create(batch).Value, verdicts);
            Assert.Equal(reports.Select(report => reconciler.Check(left is null ? report : report.With(left, CellEntry.Absent)).Verdict), verdicts);
            seen.UnionWith(verdicts);
        }

        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public void A_number_beyond_32_bits_and_another_type_are_told_with_their_column()
    {
        RecordBatch large = new RecordBatch.Builder().Append("t4_review_total", true, new Int64Array.Builder().Append(1).Append(1L << 31).Build()).Build();
        RecordBatch text = new RecordBatch.Builder().Append("t4_review_total", true, new StringArray.Builder().Append("1").Build()).Build();
        Assert.Equal("the column t4_review_total has a number beyond 32 bits in row 2; check that row as a report", WideArrow.Create(large).Error.Message(Language.English));
        Assert.Equal("the column t4_review_total should be of the type INT32 / INT64, with nulls allowed", WideArrow.Create(text).Error.Message(Language.English));
    }

    [Fact]
    public void A_number_that_is_null_is_not_looked_at()
    {
        using Int64Array counts = new(new ArrowBuffer.Builder<long>().Append(1L << 40).Build(), new ArrowBuffer.Builder<byte>().Append(0).Build(), 1, 1, 0);
        Assert.True(WideArrow.Create(new RecordBatch.Builder().Append("t4_review_total", true, counts).Build()).IsSuccess);
    }

    /// <summary>A report of the 2021 form with numbers of 32 bits and blanks alone.</summary>
    private static FiledReport Plain(FiledReport report)
    {
        FiledReportBuilder builder = new FiledReportBuilder().SetLayout(TableKind.Requests, FormLayout.Layout2021).SetLayout(TableKind.Disputes, FormLayout.Layout2021);
        foreach (FormCell cell in cells) builder.Set(cell, report.CountOf(cell) is >= int.MinValue and <= int.MaxValue and { } count ? CellEntry.Number(count) : CellEntry.Blank);
        return builder.Build().Value;
    }

    private static RecordBatch Batch(FiledReport[] reports, FormCell? left, Func<FormCell, bool> is64)
    {
        RecordBatch.Builder batch = new();
        foreach (FormCell cell in cells.Where(cell => cell != left))
        {
            long?[] counts = [.. reports.Select(report => report.CountOf(cell))];
            batch = is64(cell) ? batch.Append(CellColumns.NumberOf(cell), true, Wide(counts)) : batch.Append(CellColumns.NumberOf(cell), true, Narrow(counts));
        }

        return batch.Build();
    }

    private static Int64Array Wide(long?[] counts)
    {
        Int64Array.Builder builder = new();
        foreach (long? count in counts) builder.Append(count);
        return builder.Build();
    }

    private static Int32Array Narrow(long?[] counts)
    {
        Int32Array.Builder builder = new();
        foreach (long? count in counts) builder.Append((int?)count);
        return builder.Build();
    }
}
