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

    /// <summary>Reads a vector.</summary>
    static abstract TSelf Load(ref readonly int first, int offset);

    /// <summary>Adds lane by lane.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Subtracts lane by lane.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>Joins the bits.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

    /// <summary>A bit a report: its lane is not zero.</summary>
    static abstract uint NotZero(TSelf vector);
}
