using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Filing;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>Reads every byte that decides the identities, 960 a report, and does nothing with them: no check can be faster.</summary>
internal static class ReadFloor
{
    public static bool IsAnySet(Figures figures)
    {
        if (Vector512.IsHardwareAccelerated) return Or512(figures) != Vector512<int>.Zero;
        if (Vector256.IsHardwareAccelerated) return Or256(figures) != Vector256<int>.Zero;
        return Or128(figures) != Vector128<int>.Zero;
    }

    private static Vector512<int> Or512(Figures figures)
    {
        Vector512<int> any = Vector512.Create(Vector256.Create(figures.Known), Vector256.Create(figures.Vacant)).AsInt32();
        foreach (Vector512<int> lanes in MemoryMarshal.Cast<int, Vector512<int>>(figures.Lanes)) any |= lanes;
        return any;
    }

    private static Vector256<int> Or256(Figures figures)
    {
        Vector256<int> any = (Vector256.Create(figures.Known) | Vector256.Create(figures.Vacant)).AsInt32();
        foreach (Vector256<int> lanes in MemoryMarshal.Cast<int, Vector256<int>>(figures.Lanes)) any |= lanes;
        return any;
    }

    private static Vector128<int> Or128(Figures figures)
    {
        Vector128<int> any = Vector128<int>.Zero;
        foreach (Vector128<ulong> known in MemoryMarshal.Cast<ulong, Vector128<ulong>>(figures.Known)) any |= known.AsInt32();
        foreach (Vector128<ulong> vacant in MemoryMarshal.Cast<ulong, Vector128<ulong>>(figures.Vacant)) any |= vacant.AsInt32();
        foreach (Vector128<int> lanes in MemoryMarshal.Cast<int, Vector128<int>>(figures.Lanes)) any |= lanes;
        return any;
    }
}
