using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 16 reports.</summary>
internal readonly struct Lanes512(Vector512<int> vector) : ILaneVector<Lanes512>
{
    private readonly Vector512<int> vector = vector;

    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static int Width => Vector512<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Load(ref readonly int first, int offset) => new(Vector512.LoadUnsafe(in first, (nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.vector - right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes512 vector) => ~(uint)Vector512.Equals(vector.vector, Vector512<int>.Zero).ExtractMostSignificantBits() & 0xFFFF;
}
