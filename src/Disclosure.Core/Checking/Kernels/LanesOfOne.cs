using System.Numerics;
using System.Runtime.CompilerServices;

namespace Disclosure.Checking;

/// <summary>A lane of one report, for machines without vectors.</summary>
/// <typeparam name="TLane">The lane: <see cref="int"/> or <see cref="ushort"/>.</typeparam>
internal readonly struct LanesOfOne<TLane>(int lane) : ILaneVector<LanesOfOne<TLane>>
    where TLane : unmanaged, IBinaryInteger<TLane>
{
    private readonly int lane = lane;

    public static bool IsSupported => true;

    public static int Width => 1;

    public static int Bytes => Unsafe.SizeOf<TLane>();

    public static LanesOfOne<TLane> Load(ref readonly byte first, nuint offset) =>
        new(int.CreateTruncating(Unsafe.ReadUnaligned<TLane>(in Unsafe.Add(ref Unsafe.AsRef(in first), offset))));

    public static LanesOfOne<TLane> operator +(LanesOfOne<TLane> left, LanesOfOne<TLane> right) => new(unchecked(left.lane + right.lane));

    public static LanesOfOne<TLane> operator |(LanesOfOne<TLane> left, LanesOfOne<TLane> right) => new(left.lane | right.lane);

    public static LanesOfOne<TLane> Difference(LanesOfOne<TLane> sum, LanesOfOne<TLane> figure) => new(sum.lane ^ figure.lane);

    public static LanesOfOne<TLane> Difference(LanesOfOne<TLane> a, LanesOfOne<TLane> b, LanesOfOne<TLane> c, LanesOfOne<TLane> d) =>
        new(unchecked((a.lane + b.lane) ^ (c.lane + d.lane)));

    public static LanesOfOne<TLane> Excess(LanesOfOne<TLane> lanes) => new(lanes.lane & -(int)IdentityKernel.LaneLimit);

    public static uint NotZero(LanesOfOne<TLane> vector) => vector.lane == 0 ? 0u : 1u;
}
