namespace Disclosure.Checking;

/// <summary>The same lane of several reports at once, by vectors of some width.</summary>
/// <typeparam name="TSelf">The vector.</typeparam>
internal interface ILaneVector<TSelf>
    where TSelf : struct, ILaneVector<TSelf>
{
    /// <summary>Whether this machine has such vectors.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>How many reports one vector holds.</summary>
    static abstract int Width { get; }

    /// <summary>How many bytes one vector has.</summary>
    static abstract int Bytes { get; }

    /// <summary>Reads a vector some bytes on.</summary>
    static abstract TSelf Load(ref readonly byte first, nuint offset);

    /// <summary>Adds lane by lane. A sum too large for a lane may become any number that no figure is.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Joins the bits.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>Zero where a sum is equal to a figure.</summary>
    static abstract TSelf Difference(TSelf sum, TSelf figure);

    /// <summary>Zero where <c>a + b</c> is equal to <c>c + d</c>, all of them figures.</summary>
    static abstract TSelf Difference(TSelf a, TSelf b, TSelf c, TSelf d);

    /// <summary>What lanes of 32 bits have from <see cref="IdentityKernel.LaneLimit"/> on, the sign included: zero where sums cannot overflow.</summary>
    static abstract TSelf Excess(TSelf lanes);

    /// <summary>A bit a report: its lane is not zero.</summary>
    static abstract uint NotZero(TSelf vector);
}
