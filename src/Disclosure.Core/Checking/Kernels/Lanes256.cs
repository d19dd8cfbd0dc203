using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 8 reports in 32 bits each, or of 16 in 16.</summary>
/// <typeparam name="TLane">The lane: <see cref="int"/> or <see cref="ushort"/>.</typeparam>
internal readonly struct Lanes256<TLane>(Vector256<TLane> vector) : ILaneVector<Lanes256<TLane>>
    where TLane : unmanaged
{
    private readonly Vector256<TLane> vector = vector;

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static int Width => Vector256<TLane>.Count;

    public static int Bytes => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> Load(ref readonly byte first, nuint offset) => new(Vector256.LoadUnsafe(in first, offset).As<byte, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> operator +(Lanes256<TLane> left, Lanes256<TLane> right) => new(Lane.Saturates<TLane>()
        ? Vector256.AddSaturate(left.vector, right.vector)
        : left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> operator |(Lanes256<TLane> left, Lanes256<TLane> right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> Difference(Lanes256<TLane> sum, Lanes256<TLane> figure) => new(sum.vector ^ figure.vector);

    /// <inheritdoc/>
    /// <remarks>Where sums saturate, <c>a - c</c> and <c>d - b</c> are compared: first what is above zero of them, then what is below.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> Difference(Lanes256<TLane> a, Lanes256<TLane> b, Lanes256<TLane> c, Lanes256<TLane> d) => new(Lane.Saturates<TLane>()
        ? (Vector256.SubtractSaturate(a.vector, c.vector) ^ Vector256.SubtractSaturate(d.vector, b.vector))
            | (Vector256.SubtractSaturate(c.vector, a.vector) ^ Vector256.SubtractSaturate(b.vector, d.vector))
        : (a.vector + b.vector) ^ (c.vector + d.vector));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<TLane> Excess(Lanes256<TLane> lanes) => new(lanes.vector & Vector256.Create(~(IdentityKernel.LaneLimit - 1)).As<uint, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes256<TLane> vector) => (uint)(~Vector256.Equals(vector.vector, Vector256<TLane>.Zero)).ExtractMostSignificantBits();
}
