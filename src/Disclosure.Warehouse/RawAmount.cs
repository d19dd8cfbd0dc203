using System.Buffers.Binary;

namespace Disclosure.Warehouse;

/// <summary>How a sum of money lies in Parquet: a whole number of its smallest part, big-endian, of a fixed length.</summary>
internal static class RawAmount
{
    /// <summary>The decimal places; the print of a sum, in a column of its own, has them all.</summary>
    public const int Scale = 10;

    /// <summary>The digits in all.</summary>
    public const int Precision = 29;

    /// <summary>The bytes.</summary>
    public const int Length = 16;

    /// <summary>The most that such a decimal holds, in whole digits: only a sum printed in 亿元 can be more in 万元.</summary>
    private const decimal Largest = 7_000_000_000_000_000_000m;

    private const decimal PartsOfOne = 10_000_000_000m;

    /// <summary>Whether a sum can be held.</summary>
    public static bool Holds(decimal amount) => amount is >= -Largest and <= Largest;

    /// <summary>Writes a sum that can be held, rounded to the decimal places.</summary>
    public static void Write(decimal amount, Span<byte> bytes) =>
        BinaryPrimitives.WriteInt128BigEndian(bytes, (Int128)(decimal.Round(amount, Scale) * PartsOfOne));
}
