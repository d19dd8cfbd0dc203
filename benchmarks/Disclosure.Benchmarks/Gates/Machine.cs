using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Disclosure.Benchmarks.Gates;

/// <summary>The machine as the figures of a page depend on it.</summary>
internal static class Machine
{
    /// <summary>The width of the vectors that the check uses, in bits.</summary>
    public static int VectorBits =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor}, {Environment.ProcessorCount} processors, vectors of {VectorBits} bits ({InstructionSets}), {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}");

    /// <summary>What the processor calls itself.</summary>
    public static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown CPU"
        : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown CPU";

    private static string InstructionSets
    {
        get
        {
            (string Name, bool IsSupported)[] sets =
            [
                ("AVX-512", Avx512F.IsSupported), ("AVX2", Avx2.IsSupported), ("AVX", Avx.IsSupported), ("SSE4.2", Sse42.IsSupported),
                ("AdvSimd", System.Runtime.Intrinsics.Arm.AdvSimd.IsSupported),
            ];
            return string.Join(", ", sets.Where(set => set.IsSupported).Select(set => set.Name));
        }
    }
}
