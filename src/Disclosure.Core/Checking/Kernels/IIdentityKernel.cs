namespace Disclosure.Checking;

/// <summary>The 42 identities over the 32-bit lanes of a report, by vectors of some width.</summary>
internal interface IIdentityKernel
{
    /// <summary>Whether this machine has such vectors.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>
    /// The identities whose two sides differ, in the bits of <see cref="IdentityMasks"/>; <see langword="null"/> where a lane is
    /// negative or from <see cref="IdentityKernel.LaneLimit"/> on, which is for the exact path.
    /// </summary>
    static abstract ulong? Unequal(ReadOnlySpan<int> lanes);
}
