using Disclosure.Claims;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Claims;

public sealed class ProcessingFeeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(30, 2000)]
    [InlineData(31, 2200)]
    [InlineData(40, 4000)]
    [InlineData(41, 4300)]
    [InlineData(50, 7000)]
    public void Items_cost_what_the_bands_say(int items, long yuan) => Assert.Equal(yuan, ProcessingFee.PerItem.Of(items));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(68, 380)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2700)]
    [InlineData(201, 2740)]
    public void Pages_cost_what_the_bands_say(int pages, long yuan) => Assert.Equal(yuan, ProcessingFee.PerPage.Of(pages));

    [Theory]
    [InlineData(0, true)]
    [InlineData(380, true)]
    [InlineData(880, true)]
    [InlineData(1080, true)]
    [InlineData(270, true)]
    [InlineData(710, false)]
    [InlineData(385, false)]
    [InlineData(2200, true)]
    public void A_fee_charged_once_is_one_of_either_tariff(decimal yuan, bool can) => Assert.Equal(can, ProcessingFee.CanGiveAtOnce(yuan));

    [Theory]
    [InlineData(2950, true)]
    [InlineData(2955, false)]
    [InlineData(-10, false)]
    [InlineData(0.5, false)]
    public void Fees_together_are_a_multiple_of_ten(decimal yuan, bool can) => Assert.Equal(can, ProcessingFee.CanGive(yuan));

    [Property]
    public void A_fee_is_given_by_the_tariff_that_it_comes_from(byte items, ushort pages)
    {
        Assert.True(ProcessingFee.PerItem.Gives(ProcessingFee.PerItem.Of(items)));
        Assert.True(ProcessingFee.PerPage.Gives(ProcessingFee.PerPage.Of(pages)));
        Assert.True(ProcessingFee.CanGive(ProcessingFee.PerItem.Of(items) + ProcessingFee.PerPage.Of(pages)));
    }

    [Fact]
    public void A_number_out_of_range_is_a_programming_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingFee.PerItem.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingFee.PerItem.Of(ProcessingFee.MostUnits + 1));
    }
}
