using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 16 reports in 32 bits each, or of 32 in 16.</summary>
/// <typeparam name="TLane">The lane: <see cref="int"/> or <see cref="ushort"/>.</typeparam>
internal readonly struct Lanes512<TLane>(Vector512<TLane> vector) : ILaneVector<Lanes512<TLane>>
    where TLane : unmanaged
{
    private readonly Vector512<TLane> vector = vector;

    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static int Width => Vector512<TLane>.Count;

    public static int Bytes => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> Load(ref readonly byte first, nuint offset) => new(Vector512.LoadUnsafe(in first, offset).As<byte, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> operator +(Lanes512<TLane> left, Lanes512<TLane> right) => new(Lane.Saturates<TLane>()
        ? Vector512.AddSaturate(left.vector, right.vector)
        : left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> operator |(Lanes512<TLane> left, Lanes512<TLane> right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> Difference(Lanes512<TLane> sum, Lanes512<TLane> figure) => new(sum.vector ^ figure.vector);

    /// <inheritdoc/>
    /// <remarks>Where sums saturate, <c>a - c</c> and <c>d - b</c> are compared: first what is above zero of them, then what is below.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> Difference(Lanes512<TLane> a, Lanes512<TLane> b, Lanes512<TLane> c, Lanes512<TLane> d) => new(Lane.Saturates<TLane>()
        ? (Vector512.SubtractSaturate(a.vector, c.vector) ^ Vector512.SubtractSaturate(d.vector, b.vector))
            | (Vector512.SubtractSaturate(c.vector, a.vector) ^ Vector512.SubtractSaturate(b.vector, d.vector))
        : (a.vector + b.vector) ^ (c.vector + d.vector));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<TLane> Excess(Lanes512<TLane> lanes) => new(lanes.vector & Vector512.Create(~(IdentityKernel.LaneLimit - 1)).As<uint, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes512<TLane> vector) => (uint)(~Vector512.Equals(vector.vector, Vector512<TLane>.Zero)).ExtractMostSignificantBits();
}
