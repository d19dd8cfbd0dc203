using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Claims;

public sealed class LabelledSentencesTests
{
    public static TheoryData<int> Lines => [.. LabelledSentence.All.Select(sentence => sentence.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Nothing_is_called_broken_but_what_is(int line)
    {
        LabelledSentence sentence = At(line);
        IEnumerable<string> broken = sentence.Findings.Where(finding => finding.Outcome == Outcome.Broken).Select(finding => finding.Rule.Id.Value);
        Assert.Equal(sentence.Broken.Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_claims_of_a_sentence_are_found_and_no_others(int line)
    {
        LabelledSentence sentence = At(line);
        Assert.Equal(string.Join("; ", sentence.Claims), string.Join("; ", sentence.Found));
    }

    [Fact]
    public void At_least_a_third_of_the_sentences_are_traps_and_there_are_many()
    {
        ConfusionTable table = ConfusionTable.Of(LabelledSentence.All);
        Assert.True(table.Sentences >= 300, $"{table.Sentences} sentences");
        Assert.True(3 * table.Traps >= table.Sentences, $"{table.Traps} traps of {table.Sentences}");
    }

    [Fact]
    public void No_alarm_is_false_and_nine_claims_of_ten_are_found_as_the_page_says()
    {
        const string Page = "docs/reference/claims.md";
        ConfusionTable table = ConfusionTable.Of(LabelledSentence.All);
        Assert.Equal(0, table.FalsePositives);
        Assert.True(10 * table.Found > 9 * table.Expected, $"{table.Found} of {table.Expected}");
        if (Documentation.Repository.IsAccepting) Documentation.Repository.Write(Page, table.Page());
        Assert.Equal(table.Page(), Documentation.Repository.Read(Page));
    }

    private static LabelledSentence At(int line) => LabelledSentence.All.Single(sentence => sentence.Line == line);
}
