using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 4 reports.</summary>
internal readonly struct Lanes128(Vector128<int> vector) : ILaneVector<Lanes128>
{
    private readonly Vector128<int> vector = vector;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Width => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Load(ref readonly int first, int offset) => new(Vector128.LoadUnsafe(in first, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left.vector - right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator |(Lanes128 left, Lanes128 right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes128 vector) => ~(uint)Vector128.Equals(vector.vector, Vector128<int>.Zero).ExtractMostSignificantBits() & 0xF;
}
