using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>Decides the hard identities of a report from its figures alone, by the widest vectors of this machine, without allocating.</summary>
internal static class IdentityKernel
{
    /// <summary>Below this every sum of 28 lanes fits 32 bits, and no lane is negative: one OR over all lanes proves both.</summary>
    public const uint LaneLimit = 1 << 26;

    /// <summary>The identities whose two sides differ; a missing figure counts as zero.</summary>
    public static ulong Unequal(FiledReport report) => Unequal(report.Figures, report.Details);

    /// <summary>The same, of figures and of what lies beside them.</summary>
    public static ulong Unequal(Figures figures, CellDetails details) =>
        Kernel512.IsSupported ? By<Kernel512>(figures, details)
        : Kernel256.IsSupported ? By<Kernel256>(figures, details)
        : Kernel128.IsSupported ? By<Kernel128>(figures, details)
        : Exact(figures, details);

    /// <summary>Whether the sides of all identities are equal, found without telling which are not; <see langword="false"/> where that takes longer.</summary>
    public static bool AddUp(FiledReport report) =>
        SmallFigures512.IsSupported ? SmallFigures512.AddUp(report.Figures.Lanes)
        : SmallFigures256.IsSupported ? SmallFigures256.AddUp(report.Figures.Lanes)
        : Unequal(report) == 0;

    private static ulong By<TKernel>(Figures figures, CellDetails details)
        where TKernel : IIdentityKernel => TKernel.Unequal(figures.Lanes) ?? Exact(figures, details);

    private static ulong Exact(Figures figures, CellDetails details)
    {
        Span<long> wide = stackalloc long[FigureLanes.Count];
        FigureStore.CopyWide(figures, details, wide);
        return ScalarKernel.Unequal(wide);
    }
}
