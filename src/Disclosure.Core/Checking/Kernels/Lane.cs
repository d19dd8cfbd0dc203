using System.Runtime.CompilerServices;

namespace Disclosure.Checking;

/// <summary>What a lane of a batch can hold.</summary>
internal static class Lane
{
    /// <summary>Whether sums of such lanes stop at the largest lane: in 16 bits, where a few figures already reach it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Saturates<TLane>() => typeof(TLane) == typeof(ushort);

    /// <summary>The largest figure of a lane. In 16 bits it leaves one number that no figure is, at which sums stop.</summary>
    public static int LargestFigure<TLane>() => Saturates<TLane>() ? ushort.MaxValue - 1 : (int)IdentityKernel.LaneLimit - 1;
}
