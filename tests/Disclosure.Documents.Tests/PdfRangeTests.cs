using System.Globalization;
using System.Text;
using Disclosure.Documents.Readers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>A few bytes of a PDF that ask for an entry of every character up to a billion are refused, what fonts really declare is not.</summary>
public sealed class PdfRangeTests
{
    private const string Map = "1 begincodespacerange <0000> <FFFF> endcodespacerange ";

    [Theory]
    [InlineData("/W[0 100000000 500]")]
    [InlineData("/W [ 1 [500 600] 7 % comment\n 2000000000 500 ]")]
    [InlineData("/W2[0 +99999999.0 500 1 1]")]
    [InlineData("/#57[0 100000000 500]")]
    [InlineData("12 0 obj\n[0 100000000 500]\nendobj")]
    [InlineData(Map + "1 beginbfrange <00000000> <07FFFFFF> <0000> endbfrange")]
    [InlineData(Map + "2 beginbfrange <0001> <0002> [<4E00> <4E01>] <000000> <FFFFFF> <0000> endbfrange")]
    [InlineData(Map + "1 beginbfrange <0000000000000000> <0000000000000001> <0000> endbfrange")]
    public void A_range_beyond_any_font_is_absurd(string pdf) => Assert.True(PdfRanges.AreAbsurd(Encoding.Latin1.GetBytes(pdf)));

    [Theory]
    [InlineData("/W[0 65535 500]")]
    [InlineData("/W[1 [500 600 700] 20 30 1000]")]
    [InlineData("/ByteRange[0 1234567 99999999 500]")]
    [InlineData("/FontBBox[0 -2000000 2000000 100]")]
    [InlineData("/Kids[3 0 R 99999999 0 R]")]
    [InlineData("[(a) -100000 (b) 99999999]TJ")]
    [InlineData(Map + "3 beginbfrange <0000> <FFFF> <0000> <0001> <0002> [<4E00> <4E01>] <0005><0003><0041> endbfrange")]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("beginbfrange <")]
    public void What_documents_declare_is_not(string pdf) => Assert.False(PdfRanges.AreAbsurd(Encoding.Latin1.GetBytes(pdf)));

    [Property(MaxTest = 200)]
    public Property A_range_is_absurd_by_its_width_alone() => Prop.ForAll(
        Gen.Choose(0, 70_000).Zip(Gen.Choose(-5, 3_000_000)).ToArbitrary(),
        range => PdfRanges.AreAbsurd(Encoding.Latin1.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"<</W[3[10 20] {range.Item1} {range.Item1 + range.Item2} 500]>>"))) == range.Item2 > 1_000_000);

    [Property(MaxTest = 500)]
    public bool Any_bytes_have_an_answer(byte[] bytes) =>
        PdfRanges.AreAbsurd([.. "/W["u8, .. bytes]) is var _ && PdfRanges.AreAbsurd([.. "beginbfrange<"u8, .. bytes]) is var _;
}
