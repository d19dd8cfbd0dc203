using Disclosure.Exchange;
using Xunit;

namespace Disclosure.Tests.Exchange;

public class ReadErrorTests
{
    public static TheoryData<ReadErrorCode> Codes => [.. Enum.GetValues<ReadErrorCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_name_and_a_message_in_both_languages(ReadErrorCode code)
    {
        ReadError error = new(code, 3, 17, "requests.received", "7", "6");
        IEnumerable<string> words = code.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{c}" : $"{c}");
        Assert.Equal(string.Concat(words), error.CodeName, ignoreCase: true);
        Assert.Equal(error.CodeName.Where(char.IsLower), error.CodeName.Where(char.IsLetter));
        Assert.StartsWith("第 3 行第 17 字节（requests.received）：", error.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("。", error.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("line 3, byte 17 (requests.received): ", error.Message(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documented_list_of_codes_is_the_list_of_codes()
    {
        IEnumerable<string> documented = TestData.Lines("disclosure-report-1.md").SkipWhile(line => line != "## Errors")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(Enum.GetValues<ReadErrorCode>().Select(ReadErrorText.NameOf), documented);
    }

    [Fact]
    public void A_message_says_where_what_and_what_to_do()
    {
        ReadError error = Json.Refusal(Json.Report("'proactive':{'licensing':[1,2]}"));
        Assert.Equal(
            "第 1 行第 58 字节（proactive.licensing）：应有 1 或 3 格，却有 2 格。请按格式的栏目顺序写全：空白写 null，原件没有的格写 {\"absent\": true}。",
            error.Message(Language.Chinese));
        Assert.Equal(
            "line 1, byte 58 (proactive.licensing): expected 1 or 3 cells, found 2. Give every cell in the order of the form: "
            + "null for a blank one, {\"absent\": true} for one that the source does not have.",
            error.Message(Language.English));
    }

    [Fact]
    public void A_message_names_types_in_its_language()
    {
        ReadError error = Json.Refusal(Json.Report("'year':'2023'"));
        Assert.Equal(("number", "string"), (error.Expected, error.Found));
        Assert.Equal("第 1 行第 40 字节（year）：此处应为 数值，却是 字符串。请更正。", error.Message(Language.Chinese));
        Assert.Equal("line 1, byte 40 (year): expected a number, found a string. Correct it.", error.Message(Language.English));
    }

    [Fact]
    public void A_long_fact_is_shortened_and_never_within_a_character()
    {
        string code = string.Concat(Enumerable.Repeat("😀", 30));
        ReadError error = Json.Refusal($"{{\"format\":\"x{code}\"}}");
        Assert.Equal("x" + string.Concat(Enumerable.Repeat("😀", 19)) + "…", error.Found);
    }

    [Fact]
    public void Errors_are_equal_by_content() =>
        Assert.Equal(Json.Refusal(Json.Report("'year':'2023'")), Json.Refusal(Json.Report("'year':'2023'")));
}
