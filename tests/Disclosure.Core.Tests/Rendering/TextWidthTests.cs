using Disclosure.Rendering;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 12", 6)]
    [InlineData("总计", 4)]
    [InlineData("三、（七）", 10)]
    [InlineData("１２，", 6)]
    [InlineData("›572‹", 5)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("ｱ", 1)]
    [InlineData("“", 1)]
    public void A_wide_character_takes_two_columns(string text, int width) => Assert.Equal(width, TextWidth.Of(text));

    [Property]
    public bool The_width_of_a_whole_is_that_of_its_parts(NonNull<string> left, NonNull<string> right) =>
        !IsWhole(left.Get) || !IsWhole(right.Get) || TextWidth.Of(left.Get + right.Get) == TextWidth.Of(left.Get) + TextWidth.Of(right.Get);

    [Property]
    public bool Padding_fills_up_to_the_width_and_never_cuts(NonNull<string> text, byte width)
    {
        int expected = Math.Max(TextWidth.Of(text.Get), width);
        return TextWidth.Of(TextWidth.PadLeft(text.Get, width)) == expected && TextWidth.Of(TextWidth.PadRight(text.Get, width)) == expected;
    }

    [Theory]
    [InlineData("总计总计", 8, "总计总计")]
    [InlineData("总计总计", 7, "总计...")]
    [InlineData("总计总计", 6, "总...")]
    public void A_text_too_wide_is_cut_with_dots_within_the_limit(string text, int limit, string cut) =>
        Assert.Equal(cut, TextWidth.Cut(text, limit));

    /// <summary>Whether no surrogate pair is torn at an end.</summary>
    private static bool IsWhole(string text) => text.Length == 0 || (!char.IsSurrogate(text[0]) && !char.IsSurrogate(text[^1]));
}
