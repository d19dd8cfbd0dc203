using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Checking;

/// <summary>Decides the hard identities of a report from its figures alone, without allocating.</summary>
internal static class IdentityKernel
{
    public static IdentityMasks Check(FiledReport report, BlankPolicy blanks)
    {
        FormLayout layout = report.Table(TableKind.Requests).Layout;
        ulong undetermined = PresenceMasks.Undetermined(report.Figures, layout, blanks);
        if (!VectorKernel.IsSupported || !VectorKernel.TryUnequal(report.Figures.Lanes, out ulong unequal)) unequal = Exact(report);
        ulong existing = PresenceMasks.Existing(layout);
        return new(existing, unequal & existing & ~undetermined, undetermined);
    }

    private static ulong Exact(FiledReport report)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        report.CopyWideFigures(figures);
        return ScalarKernel.Unequal(figures);
    }
}
