using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The identities by vectors of 256 bits, a row of the form each, four rows a step:
/// <code>
/// lane    0   1   2   3 |  4   5     6   7
///       nat com res soc | law oth total  0
/// </code>
/// </summary>
internal readonly struct Kernel256 : IIdentityKernel
{
    private const int Even = 0b10_00_10_00;
    private const int Odd = 0b11_01_11_01;

    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong? Unequal(ReadOnlySpan<int> lanes)
    {
        ref readonly int first = ref MemoryMarshal.GetReference(lanes);
        Vector256<int> complement = Vector256.Create(0, 0, 0, 0, 0, -1, 0, -1);
        Vector256<int> any = Vector256<int>.Zero, columns = Vector256<int>.Zero;
        ulong rows = 0;
        for (int row = 0; row < FigureLanes.Rows; row += 4)
        {
            Vector256<int> a = Row(in first, row), b = Row(in first, row + 1), c = Row(in first, row + 2), d = Row(in first, row + 3);
            any |= a | b | c | d;
            columns += a + b + (c + d);
            Vector256<int> halves = Fold(Fold(a, b) ^ complement, Fold(c, d) ^ complement);
            Vector128<int> sums = halves.GetLower() + halves.GetUpper();
            rows |= (ulong)(~Vector128.Equals(sums, Vector128<int>.AllBitsSet).ExtractMostSignificantBits() & 0xF) << row;
        }

        return Vector256.GreaterThanOrEqualAny(any.AsUInt32(), Vector256.Create(IdentityKernel.LaneLimit))
            ? null
            : Columns(in first, columns) | (rows << IdentityMasks.FirstRow);
    }

    /// <summary>The outcomes are rows 2 to 22. In the sum of all rows the others stand too, and so stand on the other side.</summary>
    private static ulong Columns(ref readonly int first, Vector256<int> allRows)
    {
        Vector256<int> total = Row(in first, 23);
        Vector256<int> coming = Row(in first, 0) + Row(in first, 1), going = total + Row(in first, 24);
        Vector256<int> others = coming + going + Row(in first, 25) + Row(in first, 26) + Row(in first, 27);
        return Unequal(coming, going) | (Unequal(allRows, others + total) << IdentityMasks.FirstOutcomes);
    }

    /// <summary>Adds neighbouring lanes: in each 128 bits, two sums of the left vector and then two of the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fold(Vector256<int> left, Vector256<int> right) =>
        Avx.Shuffle(left.AsSingle(), right.AsSingle(), Even).AsInt32() + Avx.Shuffle(left.AsSingle(), right.AsSingle(), Odd).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Unequal(Vector256<int> left, Vector256<int> right) =>
        ~Vector256.Equals(left, right).ExtractMostSignificantBits() & 0x7F;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Row(ref readonly int first, int row) =>
        Vector256.LoadUnsafe(in first, unchecked((nuint)(row * FigureLanes.PerRow)));
}
