using System.Runtime.CompilerServices;

namespace Disclosure.Checking;

/// <summary>A lane of one report, for machines without vectors.</summary>
internal readonly struct LanesOfOne(int lane) : ILaneVector<LanesOfOne>
{
    private readonly int lane = lane;

    public static bool IsSupported => true;

    public static int Width => 1;

    public static LanesOfOne Load(ref readonly int first, int offset) => new(Unsafe.Add(ref Unsafe.AsRef(in first), offset));

    public static LanesOfOne operator +(LanesOfOne left, LanesOfOne right) => new(left.lane + right.lane);

    public static LanesOfOne operator -(LanesOfOne left, LanesOfOne right) => new(left.lane - right.lane);

    public static LanesOfOne operator |(LanesOfOne left, LanesOfOne right) => new(left.lane | right.lane);

    public static uint NotZero(LanesOfOne vector) => vector.lane == 0 ? 0u : 1u;
}
