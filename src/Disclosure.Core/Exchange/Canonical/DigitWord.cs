using System.Numerics;
using System.Runtime.CompilerServices;

namespace Disclosure.Exchange;

/// <summary>
/// Digits at the beginning of eight bytes, read without asking how many there are:
/// <code>
/// bytes            1  2  3  ,  4  5  ]  ,
/// less '0'         1  2  3  .  .  .  .  .
/// moved up         0  0  0  0  0  1  2  3
/// pairs              00    00    01    23
/// value                               123
/// </code>
/// </summary>
internal static class DigitWord
{
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong ToSignAboveNine = 0x4646_4646_4646_4646;
    private const ulong Signs = 0x8080_8080_8080_8080;
    private const ulong EveryFourth = 0x0000_00FF_0000_00FF;

    /// <summary>The number that the digits are; <see langword="false"/> where there is none, where there are eight, or a needless zero stands before.</summary>
    /// <param name="bytes">The first byte is the lowest.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">How many digits it has, 1 to 7.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ulong bytes, out int number, out int length)
    {
        unchecked
        {
            ulong digits = bytes - Zeros;
            ulong others = (digits | (bytes + ToSignAboveNine)) & Signs;
            length = BitOperations.TrailingZeroCount(others) >> 3;
            ulong aligned = digits << (64 - (length << 3));
            ulong pairs = (aligned * 10) + (aligned >> 8);
            number = (int)((((pairs & EveryFourth) * (100 + (1_000_000UL << 32))) + ((pairs >> 16 & EveryFourth) * (1 + (10_000UL << 32)))) >> 32);
            bool isPlain = length is >= 1 and <= 7;
            return isPlain & ((byte)bytes != (byte)'0' | length == 1);
        }
    }
}
