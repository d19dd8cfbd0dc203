using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 8 reports.</summary>
internal readonly struct Lanes256(Vector256<int> vector) : ILaneVector<Lanes256>
{
    private readonly Vector256<int> vector = vector;

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static int Width => Vector256<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Load(ref readonly int first, int offset) => new(Vector256.LoadUnsafe(in first, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left.vector - right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes256 vector) => ~(uint)Vector256.Equals(vector.vector, Vector256<int>.Zero).ExtractMostSignificantBits() & 0xFF;
}
