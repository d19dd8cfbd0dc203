using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Checking;

/// <summary>A lane of 4 reports in 32 bits each, or of 8 in 16.</summary>
/// <typeparam name="TLane">The lane: <see cref="int"/> or <see cref="ushort"/>.</typeparam>
internal readonly struct Lanes128<TLane>(Vector128<TLane> vector) : ILaneVector<Lanes128<TLane>>
    where TLane : unmanaged
{
    private readonly Vector128<TLane> vector = vector;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Width => Vector128<TLane>.Count;

    public static int Bytes => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> Load(ref readonly byte first, nuint offset) => new(Vector128.LoadUnsafe(in first, offset).As<byte, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> operator +(Lanes128<TLane> left, Lanes128<TLane> right) => new(Lane.Saturates<TLane>()
        ? Vector128.AddSaturate(left.vector, right.vector)
        : left.vector + right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> operator |(Lanes128<TLane> left, Lanes128<TLane> right) => new(left.vector | right.vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> Difference(Lanes128<TLane> sum, Lanes128<TLane> figure) => new(sum.vector ^ figure.vector);

    /// <inheritdoc/>
    /// <remarks>Where sums saturate, <c>a - c</c> and <c>d - b</c> are compared: first what is above zero of them, then what is below.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> Difference(Lanes128<TLane> a, Lanes128<TLane> b, Lanes128<TLane> c, Lanes128<TLane> d) => new(Lane.Saturates<TLane>()
        ? (Vector128.SubtractSaturate(a.vector, c.vector) ^ Vector128.SubtractSaturate(d.vector, b.vector))
            | (Vector128.SubtractSaturate(c.vector, a.vector) ^ Vector128.SubtractSaturate(b.vector, d.vector))
        : (a.vector + b.vector) ^ (c.vector + d.vector));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<TLane> Excess(Lanes128<TLane> lanes) => new(lanes.vector & Vector128.Create(~(IdentityKernel.LaneLimit - 1)).As<uint, TLane>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NotZero(Lanes128<TLane> vector) => (uint)(~Vector128.Equals(vector.vector, Vector128<TLane>.Zero)).ExtractMostSignificantBits();
}
