using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Disclosure.Exchange;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>Digits read eight bytes at a time are the digits one by one.</summary>
public sealed class DigitWordTests
{
    [Fact]
    public void A_number_is_read_whatever_follows_it()
    {
        Random random = new(Seed: 1);
        for (int round = LongRun.Count(200_000, 50_000_000); round > 0; round--)
        {
            byte[] bytes = new byte[sizeof(ulong)];
            random.NextBytes(bytes);
            int digits = random.Next(9);
            for (int i = 0; i < digits; i++) bytes[i] = (byte)('0' + random.Next(10));
            AssertRead(bytes);
        }
    }

    [Fact]
    public void Every_byte_but_a_digit_ends_a_number_at_every_place()
    {
        for (int end = 0; end < 256; end++)
        {
            for (int length = 0; length <= 7; length++)
            {
                byte[] bytes = Encoding.ASCII.GetBytes("19283746");
                bytes[length] = (byte)end;
                AssertRead(bytes);
            }
        }
    }

    private static void AssertRead(byte[] bytes)
    {
        string digits = string.Concat(bytes.TakeWhile(b => char.IsAsciiDigit((char)b)).Select(b => (char)b));
        bool isPlain = digits.Length is >= 1 and <= 7 && (digits[0] != '0' || digits.Length == 1);
        Assert.Equal(isPlain, DigitWord.TryRead(BinaryPrimitives.ReadUInt64LittleEndian(bytes), out int number, out int length));
        if (isPlain) Assert.Equal((int.Parse(digits, CultureInfo.InvariantCulture), digits.Length), (number, length));
    }
}
