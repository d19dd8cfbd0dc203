using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The identities by vectors of 128 bits, half a row of the form each, four rows a step:
/// <code>
/// lane    0   1   2   3     0   1     2   3
///       nat com res soc   law oth total   0
///          lower half        upper half
/// </code>
/// </summary>
internal readonly struct Kernel128 : IIdentityKernel
{
    private const int Upper = 4;

    public static bool IsSupported => Vector128.IsHardwareAccelerated && (Sse2.IsSupported || AdvSimd.Arm64.IsSupported);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong? Unequal(ReadOnlySpan<int> lanes)
    {
        ref readonly int first = ref MemoryMarshal.GetReference(lanes);
        Vector128<int> complement = Vector128.Create(0, 0, -1, 0);
        Vector128<int> any = Vector128<int>.Zero, lowerColumns = Vector128<int>.Zero, upperColumns = Vector128<int>.Zero;
        ulong rows = 0;
        for (int row = 0; row < FigureLanes.Rows; row += 4)
        {
            Vector128<int> a = Half(in first, row), b = Half(in first, row + 1), c = Half(in first, row + 2), d = Half(in first, row + 3);
            Vector128<int> e = Half(in first, row, Upper), f = Half(in first, row + 1, Upper);
            Vector128<int> g = Half(in first, row + 2, Upper), h = Half(in first, row + 3, Upper);
            any |= a | b | c | d | e | f | g | h;
            lowerColumns += a + b + (c + d);
            upperColumns += e + f + (g + h);
            Vector128<int> sums = Fold(
                Fold(a + (e ^ complement), b + (f ^ complement)),
                Fold(c + (g ^ complement), d + (h ^ complement)));
            rows |= Unequal(sums, Vector128<int>.AllBitsSet) << row;
        }

        return Vector128.GreaterThanOrEqualAny(any.AsUInt32(), Vector128.Create(IdentityKernel.LaneLimit))
            ? null
            : Columns(in first, 0, lowerColumns)
                | (Columns(in first, Upper, upperColumns) << Upper)
                | (rows << IdentityMasks.FirstRow);
    }

    /// <summary>The outcomes are rows 2 to 22. In the sum of all rows the others stand too, and so stand on the other side.</summary>
    private static ulong Columns(ref readonly int first, int half, Vector128<int> allRows)
    {
        Vector128<int> total = Half(in first, 23, half);
        Vector128<int> coming = Half(in first, 0, half) + Half(in first, 1, half), going = total + Half(in first, 24, half);
        Vector128<int> others = coming + going + Half(in first, 25, half) + Half(in first, 26, half) + Half(in first, 27, half);
        return Unequal(coming, going) | (Unequal(allRows, others + total) << IdentityMasks.FirstOutcomes);
    }

    /// <summary>Adds neighbouring lanes: two sums of the left vector and then two of the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Fold(Vector128<int> left, Vector128<int> right)
    {
        const int Even = 0b10_00_10_00, Odd = 0b11_01_11_01;
        return Sse2.IsSupported
            ? Sse.Shuffle(left.AsSingle(), right.AsSingle(), Even).AsInt32() + Sse.Shuffle(left.AsSingle(), right.AsSingle(), Odd).AsInt32()
            : AdvSimd.Arm64.AddPairwise(left, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Unequal(Vector128<int> left, Vector128<int> right) =>
        ~Vector128.Equals(left, right).ExtractMostSignificantBits() & 0xFUL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Half(ref readonly int first, int row, int half = 0) =>
        Vector128.LoadUnsafe(in first, unchecked((nuint)((row * FigureLanes.PerRow) + half)));
}
