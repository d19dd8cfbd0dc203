using System.Runtime.CompilerServices;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Filing;

/// <summary>How much memory a report takes.</summary>
public sealed class FigureSizeTests
{
    [Fact]
    public void The_figures_of_a_report_are_one_object_of_about_1100_bytes() =>
        Assert.InRange(Allocated(() => new Figures()), 1024, 1152);

    [Fact]
    public void Changing_one_cell_copies_the_figures_and_nothing_else_of_size()
    {
        FiledReport report = Plain().Build().Value;
        FormCell cell = OfficialForm.Cell("requests.received.total");
        Assert.InRange(Allocated(() => report.With(cell, CellEntry.Number(7))), 1024, 1280);
    }

    [Fact]
    public void A_report_of_plain_numbers_has_a_small_envelope()
    {
        FiledReportBuilder builder = Plain();
        Assert.InRange(Allocated(() => builder.Build().Value), 1024, 1536);
    }

    private static FiledReportBuilder Plain()
    {
        FiledReportBuilder builder = new();
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            foreach (FormCell cell in OfficialForm.Table(kind, FormLayout.Layout2021).Cells) builder.Set(cell, cell.Index);
        }

        return builder;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Allocated(Func<object> make)
    {
        GC.KeepAlive(make());
        long before = GC.GetAllocatedBytesForCurrentThread();
        object made = make();
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return after - before;
    }
}
