using Disclosure.Checking;
using Xunit;

namespace Disclosure.Tests.Checking;

public sealed class ClipboardBlockTests
{
    [Theory]
    [InlineData("1\t2", "1|2")]
    [InlineData("1\t2\r\n3\t\r\n", "1|2/3|")]
    [InlineData("1\n2\r3", "1/2/3")]
    [InlineData("", "")]
    [InlineData("\"22\n（其中修订16件）\"\t5", "22 （其中修订16件）|5")]
    [InlineData("\"a\"\"b\"\t5", "a\"b|5")]
    [InlineData("\"a\tb\"\nc", "a\tb/c")]
    [InlineData("\"12\" 件\t5", "\"12\" 件|5")]
    [InlineData("\"12\t5", "\"12|5")]
    public void Cells_in_quotation_marks_are_whole_cells_and_other_marks_are_text(string block, string expected) =>
        Assert.Equal(expected, string.Join('/', ClipboardBlock.Rows(block.TrimEnd('\r', '\n')).Select(row => string.Join('|', row))));
}
