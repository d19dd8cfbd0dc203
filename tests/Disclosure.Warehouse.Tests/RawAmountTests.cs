using System.Buffers.Binary;
using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Warehouse.Tests;

public sealed class RawAmountTests
{
    private const decimal PartsOfOne = 10_000_000_000m;

    [Property(MaxTest = 2_000)]
    public bool A_sum_is_written_as_a_whole_number_of_its_smallest_part(decimal amount) =>
        !RawAmount.Holds(amount) || (decimal)PartsOf(amount) / PartsOfOne == decimal.Round(amount, 10);

    [Theory]
    [InlineData("0.00000000005", "0")]
    [InlineData("0.00000000015", "2")]
    [InlineData("-1", "-10000000000")]
    [InlineData("7000000000000000000", "70000000000000000000000000000")]
    [InlineData("-7000000000000000000", "-70000000000000000000000000000")]
    public void The_ends_are_written_exactly(string amount, string parts) => Assert.Equal(parts, PartsOf(decimal.Parse(amount, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("7000000000000000000.1")]
    [InlineData("-79228162514264337593543950335")]
    public void What_cannot_be_held_is_said(string amount) => Assert.False(RawAmount.Holds(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    private static Int128 PartsOf(decimal amount)
    {
        byte[] bytes = new byte[RawAmount.Length];
        RawAmount.Write(amount, bytes);
        return BinaryPrimitives.ReadInt128BigEndian(bytes);
    }
}
